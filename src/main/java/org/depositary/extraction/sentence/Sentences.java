package org.depositary.extraction.sentence;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.depositary.text.WordTable;
import org.depositary.text.Words;

/**
 * Cuts a text into sentences, from first to last.
 *
 * <p>A sentence ends at a stop with a blank and no small letter after it, at an empty line, before
 * a list item, and in any case after {@value #MOST_WORDS} words: whatever reads sentences has a
 * bounded window. Text without words belongs to no sentence.
 */
public final class Sentences implements Iterator<Sentence> {

  private static final int MOST_WORDS = 400;
  private static final WordTable ABBREVIATIONS =
      WordTable.of(
          "mr mrs ms dr no nos art arts st prof gen col lt maj capt sgt vs p pp para paras cf vol"
              + " ed eds hon sen rep rev jan feb mar apr jun jul aug sep sept oct nov dec approx"
              + " inc ltd ch sec fig al");

  private final Words words;
  private final String units;
  private int word;
  private int at;

  public Sentences(Words words) {
    this.words = words;
    this.units = words.text().characters();
  }

  @Override
  public boolean hasNext() {
    return word < words.count();
  }

  @Override
  public Sentence next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int start = at;
    int first = word;
    at = end(first);
    return new Sentence(words, first, word - first, start, at);
  }

  private int end(int first) {
    while (word < words.count()) {
      word++;
      int from = words.end(word - 1);
      if (word - first == MOST_WORDS) {
        return from;
      }
      int to = word < words.count() ? words.start(word) : units.length();
      for (int i = from; i < to; i++) {
        if (ends(i)) {
          return afterQuotes(i + 1);
        }
      }
    }
    return units.length();
  }

  private int afterQuotes(int from) {
    int end = from;
    while (end < units.length() && closing(units.charAt(end))) {
      end++;
    }
    return end;
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
    int last = word - 1;
    if (words.end(last) != stop) {
      return false;
    }
    return words.length(last) == 1
        ? Character.isUpperCase(units.charAt(words.start(last)))
        : ABBREVIATIONS.has(words, last);
  }
}
