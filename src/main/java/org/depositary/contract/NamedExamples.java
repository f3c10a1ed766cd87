package org.depositary.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Examples that are written down by the name of what they show. */
final class NamedExamples {

  private NamedExamples() {}

  static Map<String, Object> read(String name) {
    String file = "examples/" + name + ".json";
    try (InputStream in =
        Objects.requireNonNull(NamedExamples.class.getResourceAsStream(file), file)) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
