package org.depositary.extraction.date;

import org.depositary.text.Folding;
import org.depositary.text.Words;

/** Tells whether a run of digits is only a piece of a longer number, symbol or address. */
final class DecimalGuard {

  private DecimalGuard() {}

  /** True where digits go on after a comma or stop: "25,000", "3.5". */
  static boolean goesOn(Words words, int word) {
    int end = words.end(word);
    char after = words.unitAt(end);
    return (after == ',' || after == '.') && Character.isDigit(words.unitAt(end + 1))
        || after == '%';
  }

  /** True where a symbol or address reaches into the number from the left: "/1999", "3,1999". */
  static boolean reachesIn(Words words, int word) {
    int start = words.start(word);
    char before = words.unitBefore(start);
    if (Folding.isBlank(before)) {
      char sign = words.unitBefore(Math.max(0, start - 1));
      return sign == '\u00a7' || sign == '$' || sign == '\u20ac' || sign == '\u2116';
    }
    return "/_=#@.,$\u20ac\u00a3\u00a7:~\\".indexOf(before) >= 0;
  }

  /** True where a symbol or address goes on after the number: "1999/", "1999-x", "1999.htm". */
  static boolean reachesOut(Words words, int word) {
    int end = words.end(word);
    char after = words.unitAt(end);
    return switch (after) {
      case '/', '_', '=', '@', '#', '\\', '%' -> true;
      case '.', ',', ':', '-' -> Folding.isWord(words.unitAt(end + 1));
      default -> false;
    };
  }
}
