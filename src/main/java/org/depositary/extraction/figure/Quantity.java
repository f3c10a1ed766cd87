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

  /** True for a part of something: "a third", "20 percent". */
  boolean share() {
    return numeral.measure() == Unit.PERCENT || numeral.measure() == Unit.FRACTION;
  }

  /** The same number of what another one counts. */
  Quantity of(@Nullable CountedNoun counted) {
    return new Quantity(numeral, first, end, qualifier, additional, counted, definite, span);
  }

  /** True where a cue can be about what is counted here. */
  boolean fits(Cue cue) {
    Unit unit = unit();
    if (unit == null || share() && noun != null) {
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
