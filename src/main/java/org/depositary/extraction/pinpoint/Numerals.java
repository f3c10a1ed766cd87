package org.depositary.extraction.pinpoint;

/** Roman numerals as legal texts print them. */
public final class Numerals {

  private static final int LONGEST = 9;
  private static final int HIGHEST = 399;

  /** The bit by which an ASCII letter differs from its other case. */
  private static final int CASE = 0x20;

  /** By capital letter; 0 for those that are no digit. */
  private static final int[] VALUES = values();

  /** Every numeral as it is printed, by its value. */
  private static final String[] PRINTED = printed();

  private Numerals() {}

  /**
   * The value of a Roman numeral up to CCCXCIX, or 0 where the characters are none.
   *
   * <p>Upper or lower case, not mixed; "IIII" and "VX" are none.
   */
  public static int roman(CharSequence text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return 0;
    }
    boolean upper = Character.isUpperCase(text.charAt(start));
    int sum = 0;
    for (int i = start; i < end; i++) {
      int value = digit(text.charAt(i), upper);
      if (value == 0) {
        return 0;
      }
      int next = i + 1 < end ? digit(text.charAt(i + 1), upper) : 0;
      sum += next > value ? -value : value;
    }
    return sum > 0 && sum <= HIGHEST && prints(sum, text, start, end) ? sum : 0;
  }

  private static int digit(char unit, boolean upper) {
    char capital = upper ? unit : (char) (unit - 'a' + 'A');
    return capital > 'X' ? 0 : VALUES[capital];
  }

  // "IIII" and "VX" add up to a number too, but no number prints so.
  private static boolean prints(int value, CharSequence text, int start, int end) {
    String printed = PRINTED[value];
    if (printed.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ((printed.charAt(i - start) | CASE) != (text.charAt(i) | CASE)) {
        return false;
      }
    }
    return true;
  }

  private static String[] printed() {
    String[] printed = new String[HIGHEST + 1];
    for (int value = 0; value <= HIGHEST; value++) {
      printed[value] = print(value);
    }
    return printed;
  }

  private static int[] values() {
    int[] values = new int['X' + 1];
    values['I'] = 1;
    values['V'] = 5;
    values['X'] = 10;
    values['L'] = 50;
    values['C'] = 100;
    return values;
  }

  private static String print(int value) {
    String[] symbols = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] worth = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder printed = new StringBuilder();
    int rest = value;
    for (int i = 0; i < worth.length; i++) {
      while (rest >= worth[i]) {
        printed.append(symbols[i]);
        rest -= worth[i];
      }
    }
    return printed.toString();
  }
}
