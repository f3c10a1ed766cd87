package org.depositary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of results, printed and kept under {@code target/bench}. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  /** Adds a line in the manner of {@link String#format}, with points for decimals. */
  void line(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values));
  }

  void publish(String name) throws IOException {
    lines.add(
        String.format(
            Locale.ROOT,
            "(Java %s, %d processors, %s)",
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch")));
    System.out.println("\n" + String.join("\n", lines) + "\n");
    Path directory = Files.createDirectories(Path.of("target", "bench"));
    Files.write(directory.resolve(name + ".txt"), lines);
  }
}
