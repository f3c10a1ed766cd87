package org.depositary.extraction.pinpoint;

import org.jspecify.annotations.Nullable;

/** Tells which level a number in brackets has from what stands before it. */
final class Brackets {

  private Brackets() {}

  /** The path with a bracket behind it: "(b)" behind "article 8(2)". */
  static Path under(Path path, String number, int end) {
    Level deepest = path.deepest();
    if (deepest == Level.SUBPOINT) {
      return path.with(Level.SUBPOINT, path.number(Level.SUBPOINT) + '-' + number, end);
    }
    return path.with(narrower(deepest, number), number, end);
  }

  // UN style: number (letter) (roman). An article without paragraphs goes straight to letters; a
  // capital letter is a paragraph of its own ("article 1F (b)").
  private static Level narrower(Level deepest, String number) {
    if (deepest.wider(Level.PARAGRAPH)) {
      boolean paragraph = digit(number) || Character.isUpperCase(number.charAt(0));
      return paragraph ? Level.PARAGRAPH : Level.POINT;
    }
    return deepest == Level.PARAGRAPH ? Level.POINT : Level.SUBPOINT;
  }

  /**
   * The level at which a bracket goes on with the list that the path ends: POINT for "(f)" behind
   * "3 (e)"; ARTICLE where it does not.
   */
  static Level levelBeside(Path last, String number) {
    for (Level level : new Level[] {Level.SUBPOINT, Level.POINT, Level.PARAGRAPH}) {
      String beside = last.number(level);
      if (beside != null && alike(beside, number)) {
        return level;
      }
    }
    return Level.ARTICLE;
  }

  private static boolean alike(@Nullable String beside, String number) {
    if (beside == null || digit(beside) != digit(number)) {
      return false;
    }
    return digit(number) || roman(beside) == roman(number) || follows(beside, number);
  }

  // "(h), (i) and (j)": letters, though one of them could be a numeral.
  private static boolean follows(String beside, String number) {
    return beside.length() == 1 && number.length() == 1 && number.charAt(0) == beside.charAt(0) + 1;
  }

  private static boolean roman(String number) {
    return Numerals.roman(number, 0, number.length()) > 0
        && !number.equals("c")
        && !number.equals("l");
  }

  private static boolean digit(String number) {
    return Character.isDigit(number.charAt(0));
  }
}
