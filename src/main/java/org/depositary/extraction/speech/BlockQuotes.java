package org.depositary.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.depositary.text.Folding;
import org.depositary.text.Span;

/** Finds paragraphs indented deeper than the line before them, which ends with a colon. */
final class BlockQuotes {

  private static final int DEEPEST = 40;
  private static final int SHORTEST = 40;

  private final String units;
  private final List<Span> found = new ArrayList<>();
  private int indent;
  private int end;

  BlockQuotes(String units) {
    this.units = units;
    this.indent = indentAt(0);
  }

  List<Span> found() {
    return found;
  }

  void step(int i, char unit) {
    if (unit == ':' && i >= end) {
      int line = lineEnd(i + 1);
      if (line >= 0) {
        block(line);
      }
    } else if (unit == '\n') {
      indent = indentAt(i + 1);
    }
  }

  // From the line after the colon's to the last line that is indented like it.
  private void block(int line) {
    int next = nextLine(line);
    int start = next + indentAt(next);
    if (!deeper(next) || start >= units.length() || !Folding.isWord(units.charAt(start))) {
      return;
    }
    int last = start;
    int at = next;
    while (at < units.length() && deeper(at)) {
      last = lineFeed(at);
      at = nextLine(last);
    }
    end = last;
    while (QuoteMarks.blank(units.charAt(last - 1))) {
      last--;
    }
    if (last - start >= SHORTEST) {
      found.add(new Span(start, last));
    }
  }

  private boolean deeper(int line) {
    int depth = indentAt(line);
    return depth > indent + 1 || depth > indent && units.charAt(line) != ' ';
  }

  private int lineFeed(int from) {
    int at = units.indexOf('\n', from);
    return at < 0 ? units.length() : at;
  }

  /** The start of the next line that has words, at most {@value #DEEPEST} units on. */
  private int nextLine(int from) {
    int start = from;
    for (int at = from; at < units.length() && at < from + DEEPEST; at++) {
      if (units.charAt(at) == '\n') {
        start = at + 1;
      } else if (!QuoteMarks.blank(units.charAt(at))) {
        return start;
      }
    }
    return start;
  }

  /** Where only blanks stand between an offset and the line's end: that end; else -1. */
  private int lineEnd(int from) {
    int at = from;
    while (at < units.length() && at < from + DEEPEST && units.charAt(at) != '\n') {
      if (!QuoteMarks.blank(units.charAt(at))) {
        return -1;
      }
      at++;
    }
    return at < units.length() && units.charAt(at) == '\n' ? at : -1;
  }

  private int indentAt(int from) {
    int at = from;
    while (at < units.length()
        && at < from + DEEPEST
        && (units.charAt(at) == ' ' || units.charAt(at) == '\t' || units.charAt(at) == '>')) {
      at++;
    }
    return at - from;
  }
}
