package org.depositary.root;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The contract as it was generated from the code when the service was built. */
@ApplicationScoped
class Contract {

  private static final String GENERATED = "META-INF/quarkus-generated-openapi-doc.";

  private final byte[] yaml = read("YAML");
  private final byte[] json = read("JSON");

  Contract() {}

  byte[] yaml() {
    return yaml.clone();
  }

  byte[] json() {
    return json.clone();
  }

  private static byte[] read(String form) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in =
        Objects.requireNonNull(loader.getResourceAsStream(GENERATED + form), "contract")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
