package org.depositary.extraction.speech;

import org.depositary.text.Folding;

/** Says of a quotation mark what its neighbours make of it. */
final class QuoteMarks {

  static final char STRAIGHT = '"';
  static final char CURLY = '\u201c';
  static final char CURLY_CLOSE = '\u201d';
  static final char LOW = '\u201e';
  static final char ANGLE = '\u00ab';
  static final char ANGLE_CLOSE = '\u00bb';
  static final char SINGLE = '\u2018';
  static final char APOSTROPHE = '\u2019';
  static final char STRAIGHT_SINGLE = '\'';

  private static final String OPENERS = "\"\u201c\u201e\u00ab\u2018'([\u2014\u2013-:/";

  private static final String CLOSERS = ".,;:!?)]";

  private QuoteMarks() {}

  static boolean single(char mark) {
    return mark == SINGLE || mark == STRAIGHT_SINGLE;
  }

  /** True where a blank or an opening mark stands before and words after. */
  static boolean opens(String units, int i) {
    boolean before =
        i == 0 || blank(units.charAt(i - 1)) || OPENERS.indexOf(units.charAt(i - 1)) >= 0;
    if (!before || i + 1 >= units.length()) {
      return false;
    }
    char next = units.charAt(i + 1);
    return !blank(next) && CLOSERS.indexOf(next) < 0;
  }

  /** True for a single mark that is no apostrophe: a mark stands beside it, or no "s" before. */
  static boolean closesSingle(String units, int i) {
    if (i == 0 || i + 1 < units.length() && Folding.isWord(units.charAt(i + 1))) {
      return false;
    }
    char before = units.charAt(i - 1);
    boolean marked = i + 1 >= units.length() || !blank(units.charAt(i + 1));
    return marked || before != 's' && !blank(before);
  }

  /** True where nothing but blanks stands between a line's start and the mark. */
  static boolean startsLine(String units, int i) {
    int at = i - 1;
    while (at >= 0 && at > i - 12 && (units.charAt(at) == ' ' || units.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || units.charAt(at) == '\n';
  }

  /** The first unit after blanks and line breaks, or NUL where it is far. */
  static char firstAfter(String units, int from) {
    int at = from;
    while (at < units.length() && at < from + 40 && blank(units.charAt(at))) {
      at++;
    }
    return at < units.length() ? units.charAt(at) : '\0';
  }

  static boolean blank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
