package org.depositary.extraction.pinpoint;

/** Roman numerals as legal texts print them. */
public final class Numerals {

  private static final int LONGEST = 9;
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

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
    return sum > 0 && sum < 400 && prints(sum, text.subSequence(start, end)) ? sum : 0;
  }

  private static int digit(char unit, boolean upper) {
    int at = DIGITS.indexOf(upper ? unit : Character.toUpperCase(unit));
    return at < 0 || Character.isUpperCase(unit) != upper ? 0 : VALUES[at];
  }

  private static boolean prints(int value, CharSequence numeral) {
    return print(value).toString().equalsIgnoreCase(numeral.toString());
  }

  private static StringBuilder print(int value) {
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
    return printed;
  }
}
