package org.depositary.extraction.numeral;

import org.depositary.extraction.Unit;

/** Finds the sign of a currency before a number: "$3", "US$ 2.5 billion". */
final class CurrencySign {

  /** No sign. */
  static final int NONE = -1;

  private static final int MOST_LETTERS = 3;

  private CurrencySign() {}

  /** The UTF-16 offset of the sign before a number, with one blank between at most. */
  static int before(String units, int number) {
    int at = number - 1;
    if (at > 0 && (units.charAt(at) == ' ' || units.charAt(at) == '\u00a0')) {
      at--;
    }
    return at >= 0 && unit(units.charAt(at)) != Unit.OTHER ? at : NONE;
  }

  /** Where the letters start that stand before a sign: "US$", "A$". */
  static int start(String units, int sign) {
    int start = sign;
    while (start > 0
        && sign - start <= MOST_LETTERS
        && Character.isUpperCase(units.charAt(start - 1))) {
      start--;
    }
    boolean word = start > 0 && Character.isLetterOrDigit(units.charAt(start - 1));
    return word || sign - start > MOST_LETTERS ? sign : start;
  }

  /** The currency of a sign: dollars of other states are other money. */
  static Unit unit(String units, int sign) {
    Unit unit = unit(units.charAt(sign));
    int start = start(units, sign);
    boolean other = start < sign && !units.startsWith("US", start);
    return unit == Unit.USD && other ? Unit.MONEY : unit;
  }

  /** OTHER for a character that is no sign. */
  private static Unit unit(char sign) {
    return switch (sign) {
      case '$' -> Unit.USD;
      case '\u20ac' -> Unit.EUR;
      case '\u00a3', '\u00a5', '\u20bd', '\u20bc', '\u20b9', '\u20aa', '\u20a6', '\u20ba' ->
          Unit.MONEY;
      default -> Unit.OTHER;
    };
  }
}
