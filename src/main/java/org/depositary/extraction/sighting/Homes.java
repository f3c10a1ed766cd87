package org.depositary.extraction.sighting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depositary.text.Gazetteer;

/** Bodies that apply one convention: a text that names them means it by "the Convention". */
public final class Homes {

  private final Gazetteer bodies;
  private final List<String> conventions;

  private Homes(Gazetteer bodies, List<String> conventions) {
    this.bodies = bodies;
    this.conventions = conventions;
  }

  static Homes load() {
    InputStream file =
        Objects.requireNonNull(Homes.class.getResourceAsStream("homes.csv"), "homes.csv");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().skip(1).toList();
      Gazetteer.Builder bodies = Gazetteer.builder();
      for (int i = 0; i < rows.size(); i++) {
        add(bodies, rows.get(i).substring(0, rows.get(i).lastIndexOf(',')), i);
      }
      return new Homes(
          bodies.build(),
          rows.stream().map(row -> row.substring(row.lastIndexOf(',') + 1)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Gazetteer.Builder bodies, String cell, int row) {
    String body = cell.replace("\"", "");
    if (body.indexOf(' ') < 0) {
      bodies.addExact(body, row);
    } else {
      bodies.add(body, row);
    }
  }

  Gazetteer bodies() {
    return bodies;
  }

  /** See {@link Gazetteer#longest}. */
  long longest(CharSequence text, int from) {
    return bodies.longest(text, from);
  }

  /** The convention that a court or committee applies, by its name or abbreviation. */
  public Optional<String> of(String body) {
    long match = bodies.longest(body, 0);
    return match == Gazetteer.NONE ? Optional.empty() : Optional.of(convention(match));
  }

  String convention(long match) {
    return conventions.get(Gazetteer.payload(match));
  }
}
