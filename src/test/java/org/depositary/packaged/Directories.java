package org.depositary.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Working directories of tests, under {@code target}. */
final class Directories {

  private Directories() {}

  /** A new, empty one. */
  static Path create(String prefix) throws IOException {
    Path parent = Files.createDirectories(Path.of("target", "packaged").toAbsolutePath());
    return Files.createTempDirectory(parent, prefix);
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
