package org.depositary.extraction.sentence;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.depositary.text.Folding;

/**
 * Cuts a text into sentences, from first to last.
 *
 * <p>A sentence ends at a stop with a blank and no small letter after it, at an empty line, before
 * a list item, and in any case after {@value #MOST_WORDS} words: whatever reads sentences has a
 * bounded window. Text without words belongs to no sentence.
 */
public final class Sentences implements Iterator<Sentence> {

  private static final int MOST_WORDS = 400;
  private static final int LONGEST_ABBREVIATION = 6;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "no", "nos", "art", "arts", "st", "prof", "gen", "col", "lt",
          "maj", "capt", "sgt", "vs", "p", "pp", "para", "paras", "cf", "vol", "ed", "eds", "hon",
          "sen", "rep", "rev", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
          "oct", "nov", "dec", "approx", "inc", "ltd", "ch", "sec", "fig", "al");

  private final String units;
  private int[] bounds = new int[64];
  private int count;
  private int start;
  private int at;

  public Sentences(String units) {
    this.units = units;
    read();
  }

  /** The words of one stretch of a text, such as a line, as a sentence; offsets in UTF-16 units. */
  public static Sentence line(String units, int from, int to) {
    int[] bounds = new int[to - from + 2];
    int count = 0;
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && Folding.isWord(units.charAt(at))) {
        at++;
      }
      if (at > start) {
        bounds[2 * count] = start;
        bounds[2 * count + 1] = at;
        count++;
      }
      at++;
    }
    return new Sentence(units, from, to, Arrays.copyOf(bounds, 2 * count));
  }

  @Override
  public boolean hasNext() {
    return count > 0;
  }

  @Override
  public Sentence next() {
    if (count == 0) {
      throw new NoSuchElementException();
    }
    Sentence sentence = new Sentence(units, start, at, Arrays.copyOf(bounds, 2 * count));
    read();
    return sentence;
  }

  private void read() {
    count = 0;
    start = at;
    while (at < units.length()) {
      if (Folding.isWord(units.charAt(at))) {
        word();
        if (count == MOST_WORDS) {
          return;
        }
      } else if (ends(at) && count > 0) {
        at++;
        closeQuotes();
        return;
      } else {
        at++;
      }
    }
  }

  private void word() {
    int from = at;
    while (at < units.length() && Folding.isWord(units.charAt(at))) {
      at++;
    }
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = from;
    bounds[2 * count + 1] = at;
    count++;
  }

  private void closeQuotes() {
    while (at < units.length() && closing(units.charAt(at))) {
      at++;
    }
  }

  private boolean ends(int i) {
    return switch (units.charAt(i)) {
      case '\n' -> breaksLine(i);
      case '!', '?', '\u2026' -> followedByStart(i + 1);
      case '.' -> !abbreviated(i) && followedByStart(i + 1);
      default -> false;
    };
  }

  private boolean breaksLine(int i) {
    if (i + 1 >= units.length()) {
      return true;
    }
    char next = units.charAt(i + 1);
    return next == '\n' || next == '\r' || next == '\u2022' || next == '-' || next == '*';
  }

  /** A blank after the stop and its closing marks, and no small letter after the blank. */
  private boolean followedByStart(int from) {
    int i = from;
    while (i < units.length() && i < from + 3 && closing(units.charAt(i))) {
      i++;
    }
    if (i >= units.length()) {
      return true;
    }
    return Character.isWhitespace(units.charAt(i))
        && (i + 1 >= units.length() || !Character.isLowerCase(units.charAt(i + 1)));
  }

  private static boolean closing(char unit) {
    return unit == '"' || unit == '\u201d' || unit == '\u2019' || unit == ')' || unit == '\u00bb';
  }

  private boolean abbreviated(int stop) {
    if (count == 0 || bounds[2 * count - 1] != stop) {
      return false;
    }
    int from = bounds[2 * count - 2];
    int length = stop - from;
    if (length == 1) {
      return Character.isUpperCase(units.charAt(from));
    }
    return length <= LONGEST_ABBREVIATION
        && ABBREVIATIONS.contains(units.substring(from, stop).toLowerCase(Locale.ROOT));
  }
}
