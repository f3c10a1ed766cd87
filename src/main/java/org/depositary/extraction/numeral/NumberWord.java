package org.depositary.extraction.numeral;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A word that numerals are made of. */
record NumberWord(Part part, long value, @Nullable BigDecimal min, @Nullable BigDecimal max) {

  /** The place of a word in a numeral. */
  enum Part {
    UNIT,
    TEEN,
    TENS,
    HUNDRED,
    DOZEN,
    SCALE,
    ARTICLE,
    FRACTION,
    ORDINAL,
    VAGUE
  }

  static NumberWord of(String[] cells) {
    Part part = Part.valueOf(cells[1]);
    if (part != Part.VAGUE) {
      return new NumberWord(part, Long.parseLong(cells[2]), null, null);
    }
    return new NumberWord(part, 0, bound(cells[2]), bound(cells[3]));
  }

  /** True for a word that says how many times the number before it: "hundred", "million". */
  boolean multiplies() {
    return part == Part.HUNDRED || part == Part.DOZEN || part == Part.SCALE;
  }

  private static @Nullable BigDecimal bound(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }
}
