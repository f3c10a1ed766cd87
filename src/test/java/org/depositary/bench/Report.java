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

  /** Prints and keeps a line in the manner of {@link String#format}, with points for decimals. */
  void line(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.out.println(line);
    lines.add(line);
  }

  void publish(String name) throws IOException {
    line(
        "(Java %s, %d processors, %s)%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.arch"));
    Path directory = Files.createDirectories(Path.of("target", "bench"));
    Files.write(directory.resolve(name + ".txt"), lines);
  }
}
