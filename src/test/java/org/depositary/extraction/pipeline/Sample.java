package org.depositary.extraction.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short text of our own, and what has to be found in it.
 *
 * @param wanted what should be found and is not yet; a line that begins with the word. Once it is
 *     found, the sample says so, and the word has to go
 */
public record Sample(
    String name, String text, List<Expectation> expectations, List<Expectation> wanted) {

  private static final String WANTED = "wanted ";

  /** All samples, by name. */
  public static List<Sample> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".expected.txt"))
          .map(file -> file.substring(0, file.length() - ".expected.txt".length()))
          .sorted()
          .map(Sample::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample load(String name) {
    try {
      String text = Files.readString(folder().resolve(name + ".txt"), UTF_8);
      List<String> lines =
          Files.readAllLines(folder().resolve(name + ".expected.txt"), UTF_8).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return new Sample(
          name,
          text,
          parse(lines.stream().filter(line -> !line.startsWith(WANTED)), text),
          parse(lines.stream().filter(line -> line.startsWith(WANTED)), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Expectation> parse(Stream<String> lines, String text) {
    return lines
        .map(line -> line.startsWith(WANTED) ? line.substring(WANTED.length()) : line)
        .map(line -> Expectation.parse(line, text))
        .toList();
  }

  // Any file leads to the folder; the folder's own name is also that of the documents we ship.
  private static Path folder() {
    try {
      return Path.of(
              requireNonNull(Sample.class.getResource("/samples/article-orders.txt")).toURI())
          .resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the findings differ from the expectations, one line each; empty when they agree. */
  public List<String> disagreements(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Expectation expectation : expectations) {
      if (expectation.isNever()) {
        findings.stream()
            .filter(expectation::forbids)
            .forEach(f -> lines.add(expectation.line() + "\n    but " + f.picture(text)));
      } else if (!expectation.isMaybe() && findings.stream().noneMatch(expectation::isMetBy)) {
        lines.add(expectation.line() + "\n    but " + nearest(expectation, findings));
      }
    }
    wanted.stream()
        .filter(expectation -> findings.stream().anyMatch(expectation::isMetBy))
        .forEach(expectation -> lines.add(expectation.line() + "\n    is no longer only wanted"));
    findings.stream()
        .filter(finding -> finding.mustBeExpected() && isUnexpected(finding))
        .forEach(finding -> lines.add("nothing\n    but " + finding.picture(text)));
    return lines;
  }

  private boolean isUnexpected(Finding finding) {
    return expectations.stream().noneMatch(e -> e.excuses(finding) || e.isMetBy(finding));
  }

  private String nearest(Expectation expectation, List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.span().overlaps(expectation.outer()))
        .map(f -> f.picture(text))
        .reduce((a, b) -> a + "\n    and " + b)
        .orElse("nothing");
  }

  @Override
  public String toString() {
    return name;
  }
}
