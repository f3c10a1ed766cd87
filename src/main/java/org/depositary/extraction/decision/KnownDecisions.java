package org.depositary.extraction.decision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/** Decisions known by a name that is not the parties': "Corfu Channel". Name to court. */
final class KnownDecisions {

  private static final Map<String, String> COURTS = read();
  private static final Gazetteer NAMES = names();

  private KnownDecisions() {}

  /** Where a name of the list ends that starts at an offset, in any case; else the offset. */
  static int nameEnd(String text, int at) {
    long match = NAMES.longest(text, at);
    return match == Gazetteer.NONE ? at : Gazetteer.end(match);
  }

  /** The court of a decision known by this name; empty where it is one of several. */
  static Optional<String> courtOf(String name) {
    return Optional.ofNullable(COURTS.get(Folding.key(name)));
  }

  private static Gazetteer names() {
    Gazetteer.Builder names = Gazetteer.builder();
    COURTS.keySet().forEach(name -> names.add(name, 0));
    return names.build();
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnownDecisions.class.getResourceAsStream("decisions.csv")),
                StandardCharsets.UTF_8))) {
      Map<String, String> courts = new HashMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", 2))
          .forEach(cells -> courts.put(Folding.key(cells[0]), cells[1]));
      return Map.copyOf(courts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
