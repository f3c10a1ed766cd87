package org.depositary.extraction.speech;

import static org.depositary.extraction.speech.QuoteMarks.ANGLE;
import static org.depositary.extraction.speech.QuoteMarks.ANGLE_CLOSE;
import static org.depositary.extraction.speech.QuoteMarks.APOSTROPHE;
import static org.depositary.extraction.speech.QuoteMarks.CURLY;
import static org.depositary.extraction.speech.QuoteMarks.CURLY_CLOSE;
import static org.depositary.extraction.speech.QuoteMarks.LOW;
import static org.depositary.extraction.speech.QuoteMarks.SINGLE;
import static org.depositary.extraction.speech.QuoteMarks.STRAIGHT;
import static org.depositary.extraction.speech.QuoteMarks.STRAIGHT_SINGLE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.depositary.text.Span;

/**
 * Finds what stands between quotation marks, and indented paragraphs after a colon.
 *
 * <p>Marks nest up to {@value #DEEPEST} deep. A quotation ends with its paragraph, unless the next
 * one opens with its mark again: then it runs on. A straight mark opens or closes by what stands
 * beside it.
 */
final class Quotes {

  private static final int DEEPEST = 4;
  private static final int SHORTEST = 16;

  private final String units;
  private final List<Span> found = new ArrayList<>();
  private final int[] from = new int[DEEPEST];
  private final char[] mark = new char[DEEPEST];
  private int depth;

  private Quotes(String units) {
    this.units = units;
  }

  /** The quotations of a text, outer before inner. */
  static List<Quoted> of(String units) {
    Quotes quotes = new Quotes(units);
    BlockQuotes blocks = new BlockQuotes(units);
    for (int i = 0; i < units.length(); i++) {
      quotes.step(i, units.charAt(i));
      blocks.step(i, units.charAt(i));
    }
    quotes.endParagraph(units.length());
    return nested(units, quotes.found, blocks.found());
  }

  private static List<Quoted> nested(String units, List<Span> marked, List<Span> blocks) {
    List<Quoted> all = new ArrayList<>();
    marked.forEach(span -> all.add(new Quoted(span, units.length(), false)));
    blocks.forEach(span -> all.add(new Quoted(span, units.length(), true)));
    all.sort(Comparator.comparing(Quoted::span));
    Deque<Quoted> open = new ArrayDeque<>();
    for (int i = 0; i < all.size(); i++) {
      Quoted quoted = all.get(i);
      while (!open.isEmpty() && !quoted.inside(open.getLast())) {
        open.removeLast();
      }
      if (!open.isEmpty()) {
        all.set(i, new Quoted(quoted.span(), open.getLast().span().end(), quoted.block()));
      }
      open.addLast(quoted);
    }
    return all;
  }

  private void step(int i, char unit) {
    switch (unit) {
      case LOW -> open(i, LOW);
      case CURLY -> {
        if (!close(i, LOW)) {
          open(i, CURLY);
        }
      }
      case CURLY_CLOSE -> {
        if (!close(i, CURLY) && !close(i, LOW) && !close(i, CURLY_CLOSE)) {
          openShaped(i, CURLY_CLOSE);
        }
      }
      case ANGLE -> {
        if (!close(i, ANGLE_CLOSE)) {
          open(i, ANGLE);
        }
      }
      case ANGLE_CLOSE -> {
        if (!close(i, ANGLE)) {
          openShaped(i, ANGLE_CLOSE);
        }
      }
      case STRAIGHT -> straight(i);
      case SINGLE, STRAIGHT_SINGLE, APOSTROPHE -> single(i, unit);
      case '\n' -> line(i);
      default -> {}
    }
  }

  private void straight(int i) {
    if (QuoteMarks.opens(units, i) || !close(i, STRAIGHT) && !close(i, LOW)) {
      openShaped(i, STRAIGHT);
    }
  }

  private void single(int i, char unit) {
    char opener = unit == APOSTROPHE ? SINGLE : unit;
    boolean closed = QuoteMarks.closesSingle(units, i) && close(i, opener);
    if (!closed && unit != APOSTROPHE) {
      openShaped(i, unit);
    }
  }

  private void openShaped(int i, char opener) {
    if (QuoteMarks.opens(units, i)) {
      open(i, opener);
    }
  }

  private void open(int i, char opener) {
    int top = depth - 1;
    boolean again = top >= 0 && mark[top] == opener;
    if (again && QuoteMarks.startsLine(units, i)) {
      return;
    }
    if (again && QuoteMarks.single(opener)) {
      from[top] = i + 1;
    } else if (depth < DEEPEST) {
      mark[depth] = opener;
      from[depth++] = i + 1;
    }
  }

  // Whatever opened inside and never closed was no quotation.
  private boolean close(int i, char opener) {
    for (int at = depth - 1; at >= 0; at--) {
      if (mark[at] == opener) {
        depth = at;
        add(from[at], i);
        return true;
      }
    }
    return false;
  }

  private void line(int i) {
    char next = i + 1 < units.length() ? units.charAt(i + 1) : '\n';
    boolean empty = next == '\n' || next == '\r';
    boolean first = i == 0 || units.charAt(i - 1) != '\n';
    if (empty && first && depth > 0) {
      endParagraph(i);
    }
  }

  private void endParagraph(int to) {
    boolean runsOn = depth > 0 && QuoteMarks.firstAfter(units, to) == mark[0];
    while (depth > (runsOn ? 1 : 0)) {
      depth--;
      boolean sure = mark[depth] == CURLY || mark[depth] == LOW || mark[depth] == ANGLE;
      if (sure) {
        add(from[depth], to);
      }
    }
  }

  private void add(int start, int end) {
    if (end - start >= SHORTEST) {
      found.add(new Span(start, end));
    }
  }
}
