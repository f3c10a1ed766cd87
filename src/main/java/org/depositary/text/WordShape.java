package org.depositary.text;

/** Tells how a word is written and what a single unit between two words means. */
final class WordShape {

  private WordShape() {}

  static Words.Shape of(String units, int start, int end) {
    char first = units.charAt(start);
    if (Character.isDigit(first)) {
      return digits(units, start, end);
    }
    if (Character.isUpperCase(first)) {
      return capitals(units, start, end);
    }
    return Character.isLetter(first) ? Words.Shape.LOWER : Words.Shape.OTHER;
  }

  /** The gap that one unit makes. */
  static Words.Gap single(char unit) {
    return switch (unit) {
      case ' ', '\t', '\u00a0', '\u202f', '\u2009' -> Words.Gap.SPACE;
      case '\n', '\r' -> Words.Gap.LINE;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> Words.Gap.HYPHEN;
      case '\'', '\u2019', '\u02bc', '\u2018' -> Words.Gap.APOSTROPHE;
      case '.' -> Words.Gap.DOT;
      case ',' -> Words.Gap.COMMA;
      case '/' -> Words.Gap.SLASH;
      case '&' -> Words.Gap.AMPERSAND;
      case '(', '[' -> Words.Gap.OPEN;
      default -> Words.Gap.OTHER;
    };
  }

  private static Words.Shape digits(String units, int start, int end) {
    int at = start;
    while (at < end && Character.isDigit(units.charAt(at))) {
      at++;
    }
    return at == end ? Words.Shape.DIGITS : Words.Shape.ORDINAL;
  }

  private static Words.Shape capitals(String units, int start, int end) {
    int upper = 0;
    int lower = 0;
    int other = 0;
    for (int i = start + 1; i < end; i++) {
      char unit = units.charAt(i);
      if (Character.isUpperCase(unit)) {
        upper++;
      } else if (Character.isDigit(unit)) {
        other++;
      } else {
        lower++;
      }
    }
    if (other > 0 || upper > 0 && lower > 0) {
      return Words.Shape.MIXED;
    }
    if (upper > 0) {
      return Words.Shape.UPPER;
    }
    return lower > 0 ? Words.Shape.TITLE : Words.Shape.INITIAL;
  }
}
