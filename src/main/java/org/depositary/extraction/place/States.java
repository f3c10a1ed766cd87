package org.depositary.extraction.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * All states in the order of {@code states.csv}, by code, name and adjective. Immutable.
 *
 * <p>A payload of {@link #names()} and {@link #adjectives()} is an index into {@link #list()}.
 */
public final class States {

  private static final String FILE = "/org/depositary/extraction/states.csv";
  private static final int COLUMNS = 7;
  private static final States ALL = read();

  private final List<State> list;
  private final Map<String, State> byCode = new HashMap<>();
  private final Map<String, State> byName = new HashMap<>();
  private final Map<String, Optional<State>> byAdjective = new HashMap<>();
  private final Gazetteer names;
  private final Gazetteer adjectives;

  private States(List<State> list) {
    this.list = list;
    Gazetteer.Builder named = Gazetteer.builder();
    Gazetteer.Builder described = Gazetteer.builder();
    for (int i = 0; i < list.size(); i++) {
      State state = list.get(i);
      if (byCode.put(state.code(), state) != null) {
        throw new IllegalArgumentException("two states with the code " + state.code());
      }
      name(named, state.name(), i);
      name(named, state.official(), i);
      for (String alias : state.aliases()) {
        name(named, alias, i);
      }
      for (String adjective : state.adjectives()) {
        add(described, adjective, i);
        byAdjective.merge(
            Folding.key(adjective), Optional.of(state), (one, other) -> Optional.empty());
      }
    }
    this.names = named.build();
    this.adjectives = described.build();
  }

  /** The list shipped with the service. */
  public static States load() {
    return ALL;
  }

  public List<State> list() {
    return list;
  }

  /** By ISO code as in {@link State#code()}. */
  public Optional<State> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By any name, in any case, with or without accents. */
  public Optional<State> byName(CharSequence name) {
    return Optional.ofNullable(byName.get(Folding.key(name)));
  }

  /** By an adjective that belongs to one state only; "Congolese" gives none. */
  public Optional<State> byAdjective(CharSequence adjective) {
    return byAdjective.getOrDefault(Folding.key(adjective), Optional.empty());
  }

  /** Every name; abbreviations in their very case. A match of "U.S." ends before its last stop. */
  public Gazetteer names() {
    return names;
  }

  /** Every adjective; of two states that share one, the first in the list. */
  public Gazetteer adjectives() {
    return adjectives;
  }

  private void name(Gazetteer.Builder builder, String name, int index) {
    byName.putIfAbsent(Folding.key(name), list.get(index));
    add(builder, name, index);
  }

  // "us" is a pronoun and "Us" opens sentences: what is all capitals matches in that case only. A
  // match ends with a word, so before the last stop of "U.S.".
  private static void add(Gazetteer.Builder builder, String written, int index) {
    String name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    if (name.equals(name.toUpperCase(Locale.ROOT)) && name.length() <= 6) {
      builder.addExact(name, index);
    } else {
      builder.add(name, index);
    }
  }

  private static States read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(States.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return new States(lines.lines().skip(1).map(States::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static State parse(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " cells: " + line);
    }
    return new State(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        split(cells[4]),
        split(cells[5]),
        State.Status.valueOf(cells[6]));
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
