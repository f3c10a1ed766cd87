package org.depositary.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.depositary.extraction.Extractor;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.tagger.SequenceTagger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads once what was measured, and which extractor runs here. */
@ApplicationScoped
class Quality {

  private static final String MEASURED = "measured.json";
  private static final String MODEL = "tagger.bin";

  private final QualityView view;

  Quality(
      ObjectMapper json,
      Extractor extractor,
      Register register,
      @ConfigProperty(name = "quarkus.application.version") String service) {
    String rules = extractor.version().split("\\+", 2)[0];
    this.view =
        new QualityView(
            new QualityView.Versions(
                service, extractor.version(), rules, register.version(), sha256(MODEL)),
            measured(json));
  }

  QualityView view() {
    return view;
  }

  private static List<Measurement> measured(ObjectMapper json) {
    try (InputStream in = Quality.class.getResourceAsStream(MEASURED)) {
      return List.of(json.readValue(in, Measurement[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String resource) {
    try (InputStream in = SequenceTagger.class.getResourceAsStream(resource)) {
      byte[] model = Objects.requireNonNull(in, resource).readAllBytes();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
