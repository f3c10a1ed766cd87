package org.depositary.extraction.citation;

import org.depositary.text.Span;

/** How a span stands in its line; looks are short, and line breaks are found once. */
final class Lines {

  private static final int LONGEST_FRONT = 20;
  private static final int LONGEST_REST = 80;
  private static final int PAGE = 4000;
  private static final int HEAD = 200;

  private final String text;
  private int read;
  private int lastBreak = -1;

  Lines(String text) {
    this.text = text;
  }

  /** True where a line behind an empty line is mostly made of the span. */
  boolean heads(Span span) {
    int line = start(span.start());
    int end = end(span.end());
    boolean first = opens(line) || text.charAt(line - 2) == '\n' || text.charAt(line - 2) == '\r';
    boolean most = span.start() - line <= 16 && end - span.end() <= 60;
    return first && most && !sentence(span.end(), end);
  }

  // A text's own head: up to two short lines stand above a title.
  private boolean opens(int line) {
    int lines = 0;
    for (int i = 0; i < line && line <= HEAD; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line < 2 || line <= HEAD && lines < 3;
  }

  /** True where the span is a line of its own. */
  boolean alone(Span span) {
    return start(span.start()) == span.start() && end(span.end()) == span.end();
  }

  private int start(int offset) {
    int start = offset;
    while (start > 0 && offset - start < LONGEST_FRONT && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private int end(int offset) {
    int end = offset;
    while (end < text.length() && end - offset < LONGEST_REST && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private boolean sentence(int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i)) && !Character.isLetter(text.charAt(i - 1))) {
        words++;
      }
    }
    return words > 3;
  }

  /** True where a line ends between two offsets; looked for no farther than one page back. */
  boolean broken(int from, int to) {
    int first = Math.max(from, to - PAGE);
    read(to);
    if (lastBreak < first) {
      return false;
    }
    int at = first;
    while (at < to && text.charAt(at) != '\n') {
      at++;
    }
    return at < to;
  }

  // Offsets mostly rise: what was read once is not read again.
  private void read(int to) {
    while (read < to) {
      if (text.charAt(read) == '\n') {
        lastBreak = read;
      }
      read++;
    }
  }
}
