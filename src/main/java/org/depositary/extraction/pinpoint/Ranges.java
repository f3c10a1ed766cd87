package org.depositary.extraction.pinpoint;

import java.util.List;

/**
 * Writes out ranges: "8-34", "(a) to (e)".
 *
 * <p>A text has an allowance for what ranges may add, in proportion to its length, so that a short
 * text cannot ask for millions of pinpoints. When it is used up, a range keeps its two ends.
 */
final class Ranges {

  private static final int WIDEST = 200;

  private int allowance;

  Ranges(int allowance) {
    this.allowance = allowance;
  }

  /** Adds what lies between two ends of one range; nothing where they are not one. */
  void fill(Path from, Path to, List<Path> items) {
    Level level = to.deepest();
    String first = from.number(level);
    String last = to.number(level);
    if (first == null || last == null || from.deepest() != level) {
      return;
    }
    int low = ordinal(first);
    int high = ordinal(last);
    boolean alike = Character.isDigit(first.charAt(0)) == Character.isDigit(last.charAt(0));
    int width = high - low;
    if (!alike || low < 0 || high < 0 || width <= 1 || width > Math.min(WIDEST, allowance)) {
      return;
    }
    allowance -= width;
    boolean digits = Character.isDigit(first.charAt(0));
    for (int n = low + 1; n < high; n++) {
      items.add(to.with(level, digits ? String.valueOf(n) : String.valueOf((char) n), to.end()));
    }
  }

  // The number itself, or the letter's code; -1 for anything longer.
  private static int ordinal(String number) {
    if (number.length() == 1) {
      char unit = number.charAt(0);
      return Character.isDigit(unit) ? unit - '0' : unit;
    }
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(number);
  }
}
