package org.depositary.extraction.sign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * Finds the signs of a text in one loop over its characters. Immutable.
 *
 * <p>Most words are turned away by their first three letters, before anything is hashed.
 */
public final class Signs {

  private static final String FILE = "signs.csv";
  private static final Signs ALL = read();

  private final List<Entry> entries = new ArrayList<>();
  private final Gazetteer names;
  private final boolean[] openings = new boolean[1 << 15];

  private Signs(List<String> lines) {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        add(builder, line.split(",", 3));
      }
    }
    this.names = builder.build();
  }

  /** The signs shipped with the service. */
  public static Signs load() {
    return ALL;
  }

  /** All signs in text order, the longest at each place, none overlapping another. */
  public List<Sign> spot(String text) {
    List<Sign> found = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Folding.isWord(text.charAt(i));
      if (word && !inside && openings[opening(text, i)]) {
        long match = names.longest(text, i);
        if (match != Gazetteer.NONE) {
          Entry entry = entries.get(Gazetteer.payload(match));
          found.add(new Sign(i, Gazetteer.end(match), entry.kind, entry.code));
          i = Gazetteer.end(match) - 1;
        }
      }
      inside = word;
    }
    return found;
  }

  private void add(Gazetteer.Builder builder, String[] cells) {
    entries.add(new Entry(Sign.Kind.valueOf(cells[0]), cells[1]));
    for (String surface : cells[2].split("\\|")) {
      String name = surface.startsWith("=") ? surface.substring(1) : surface;
      openings[opening(name, 0)] = true;
      if (name.length() < surface.length()) {
        builder.addExact(name, entries.size() - 1);
      } else {
        builder.add(name, entries.size() - 1);
      }
    }
  }

  // Five bits for each of the first three letters. A soft hyphen among them hides a sign: a price
  // worth paying here, since it is a word of three letters that was cut.
  private static int opening(String text, int at) {
    int key = 0;
    for (int i = at; i < at + 3; i++) {
      char folded = i < text.length() ? Folding.fold(text.charAt(i)) : Folding.SEPARATOR;
      if (folded == Folding.SEPARATOR) {
        return key;
      }
      key = (key << 5) | (folded & 31);
    }
    return key;
  }

  private static Signs read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Signs.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      return new Signs(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Entry(Sign.Kind kind, String code) {}
}
