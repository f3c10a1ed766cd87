package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depositary.text.Span;

/**
 * Finds what stands between quotation marks.
 *
 * <p>A quotation ends with its paragraph at the latest. Marks nest up to {@value #DEEPEST} deep;
 * straight marks open and close in turn.
 */
final class Quotes {

  private static final int DEEPEST = 4;
  private static final int SHORTEST = 16;

  private final String units;
  private final List<Span> found = new ArrayList<>();
  private final int[] open = new int[DEEPEST];
  private int depth;
  private int straight = -1;

  private Quotes(String units) {
    this.units = units;
  }

  /** The quotations of a text, outer before inner, without their marks. */
  static List<Span> of(String units) {
    Quotes quotes = new Quotes(units);
    for (int i = 0; i < units.length(); i++) {
      quotes.step(i, units.charAt(i));
    }
    quotes.endParagraph(units.length());
    quotes.found.sort(Comparator.naturalOrder());
    return quotes.found;
  }

  private void step(int i, char unit) {
    switch (unit) {
      case '\u201c', '\u00ab', '\u201e' -> open(i + 1);
      case '\u201d', '\u00bb' -> close(i);
      case '"' -> toggle(i);
      case '\n' -> {
        if (i + 1 >= units.length() || units.charAt(i + 1) == '\n') {
          endParagraph(i);
        }
      }
      default -> {}
    }
  }

  private void open(int from) {
    if (depth < DEEPEST) {
      open[depth++] = from;
    }
  }

  private void close(int to) {
    if (depth > 0) {
      add(open[--depth], to);
    }
  }

  private void toggle(int i) {
    if (straight < 0) {
      straight = i + 1;
    } else {
      add(straight, i);
      straight = -1;
    }
  }

  // A curly quotation that is never closed runs on in the next paragraph; a straight one is a slip.
  private void endParagraph(int to) {
    while (depth > 0) {
      add(open[--depth], to);
    }
    straight = -1;
  }

  private void add(int from, int to) {
    if (to - from >= SHORTEST) {
      found.add(new Span(from, to));
    }
  }
}
