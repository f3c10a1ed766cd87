package org.depositary.extraction.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.text.Gazetteer;

/**
 * The authority lists as one gazetteer: states, bodies, places, events, groups.
 *
 * <p>A payload of {@link #gazetteer} is an index into the names. Loaded once, immutable.
 */
public final class Names {

  private static final Names ALL = new Names();

  private final List<Name> names = new ArrayList<>();
  private final Map<String, Set<String>> byAuthority = new HashMap<>();
  private final Gazetteer gazetteer;

  private Names() {
    Gazetteer.Builder builder = Gazetteer.builder();
    States.load().list().forEach(state -> addState(builder, state));
    addList(builder, "bodies.csv", MentionType.ORGANIZATION);
    addList(builder, "places.csv", MentionType.PLACE);
    addList(builder, "events.csv", MentionType.EVENT);
    addList(builder, "groups.csv", MentionType.GROUP);
    States.load().list().forEach(state -> addPeople(builder, state));
    this.gazetteer = builder.build();
  }

  public static Names load() {
    return ALL;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  public Name get(int payload) {
    return names.get(payload);
  }

  /** Every name that a list has for a record, by authority. */
  public Map<String, List<String>> byAuthority() {
    Map<String, List<String>> copy = new HashMap<>();
    byAuthority.forEach((authority, all) -> copy.put(authority, List.copyOf(all)));
    return copy;
  }

  /** The lines of a list of this package, without comments. */
  public static List<String> lines(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A place whose status is not that of a state stays a place: the list takes no position.
  private void addState(Gazetteer.Builder builder, State state) {
    boolean other = state.status() == State.Status.OTHER;
    int index = names.size();
    names.add(
        new Name(
            other ? MentionType.PLACE : MentionType.STATE,
            state.name(),
            (other ? "place:" : "state:") + state.code().toLowerCase(Locale.ROOT)));
    addName(builder, state.name(), index);
    addName(builder, state.official(), index);
    state.aliases().forEach(alias -> addName(builder, alias, index));
  }

  // "Armenians", "Israelis": a people is never its state.
  private void addPeople(Gazetteer.Builder builder, State state) {
    for (String adjective : state.adjectives()) {
      if (adjective.endsWith("an") || adjective.endsWith("i")) {
        names.add(new Name(MentionType.GROUP, adjective + "s", null));
        builder.add(adjective + "s", names.size() - 1);
      }
    }
  }

  private void addList(Gazetteer.Builder builder, String file, MentionType type) {
    for (String line : lines(file)) {
      String[] cells = line.split(",", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException("not 3 cells in " + file + ": " + line);
      }
      if (cells[0].equals("id")) {
        continue;
      }
      int index = names.size();
      // "Rwanda (1994)": an event that is named by place and year, which no text calls it.
      boolean dated = type == MentionType.EVENT && cells[1].endsWith(")");
      String name = dated ? cells[1].replace(" (", ", ").replace(")", "") : cells[1];
      names.add(new Name(type, name, cells[0].isEmpty() ? null : cells[0]));
      if (!dated) {
        addName(builder, name, index);
      }
      for (String alias : cells[2].isEmpty() ? new String[0] : cells[2].split("\\|")) {
        addName(builder, alias, index);
      }
    }
  }

  // All capitals match in that case only: "who" and "us" are words. A match ends with a word, so
  // before the last stop of "U.S.".
  private void addName(Gazetteer.Builder builder, String written, int index) {
    String authority = names.get(index).authority();
    if (authority != null) {
      byAuthority.computeIfAbsent(authority, none -> new TreeSet<>()).add(written);
    }
    String name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    if (name.equals(name.toUpperCase(Locale.ROOT))) {
      builder.addExact(name, index);
    } else {
      builder.add(name, index);
    }
  }
}
