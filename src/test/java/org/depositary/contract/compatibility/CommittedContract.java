package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contract as it is committed, and as it was released. */
final class CommittedContract {

  static final Path RELEASED = Path.of("openapi", "released", "openapi.json");
  static final Path REVIEWED = Path.of("openapi", "released", "reviewed.json");

  private static final Path CURRENT = Path.of("openapi", "openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private CommittedContract() {}

  static JsonNode current() throws IOException {
    return read(CURRENT);
  }

  static boolean isReleased() {
    return Files.exists(RELEASED);
  }

  static JsonNode read(Path file) throws IOException {
    return JSON.readTree(Files.readAllBytes(file));
  }
}
