package org.depositary.extraction.identity;

import java.util.Locale;

/** Folds the spellings of one case number: "IT-94-01-T" and "IT 94-1-T". */
final class CaseNumbers {

  private CaseNumbers() {}

  /** Groups of letters and of digits, without leading zeros, joined by hyphens. */
  static String fold(String court, String number) {
    StringBuilder folded = new StringBuilder(number.length() + 4);
    int at = 0;
    while (at < number.length()) {
      int end = groupEnd(number, at);
      if (end > at) {
        append(folded, number, at, end);
      }
      at = Math.max(end, at + 1);
    }
    // Until 1989 the Court of Justice was one court, and its numbers had no letter.
    boolean bare = court.equals("CJEU") && !folded.isEmpty() && isDigit(folded.charAt(0));
    return bare ? "C-" + folded : folded.toString();
  }

  private static void append(StringBuilder folded, String number, int from, int to) {
    int start = from;
    while (start < to - 1 && number.charAt(start) == '0') {
      start++;
    }
    folded
        .append(folded.isEmpty() ? "" : "-")
        .append(number.substring(start, to).toUpperCase(Locale.ROOT));
  }

  // Where the run of letters, or of digits, ends that starts at an offset.
  private static int groupEnd(String number, int from) {
    int at = from;
    boolean digits = at < number.length() && isDigit(number.charAt(at));
    while (at < number.length()
        && Character.isLetterOrDigit(number.charAt(at))
        && isDigit(number.charAt(at)) == digits) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
