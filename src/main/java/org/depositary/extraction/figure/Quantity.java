package org.depositary.extraction.figure;

import java.math.BigDecimal;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numeral with the words around it that belong to it.
 *
 * @param first its first word, qualifier included
 * @param end the word after it, counted noun included
 * @param noun what it counts; null where the words name nothing
 * @param definite true for "the two", "these three": it points back and states nothing new
 */
record Quantity(
    Numeral numeral,
    int first,
    int end,
    Qualifier qualifier,
    boolean additional,
    @Nullable CountedNoun noun,
    boolean definite,
    Span span) {

  /** The unit that the words name; null where they name none. */
  @Nullable Unit unit() {
    if (numeral.measure() != Unit.OTHER) {
      return numeral.measure();
    }
    return noun == null ? null : noun.unit();
  }

  boolean one() {
    BigDecimal value = numeral.value();
    return value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  /** True unless it counts something that no list knows. */
  boolean listed() {
    return noun == null || noun.listed();
  }

  /** True where a cue can be about what is counted here. */
  boolean fits(Cue cue) {
    Unit unit = unit();
    boolean share = unit == Unit.PERCENT || unit == Unit.FRACTION;
    if (unit == null || share && noun != null) {
      return cue.personal();
    }
    return cue.units().contains(unit) || !listed() && cue.living();
  }

  /** True where it counts people, or may. */
  boolean countsPeople() {
    Unit unit = unit();
    return unit == null || unit == Unit.PERSON;
  }
}
