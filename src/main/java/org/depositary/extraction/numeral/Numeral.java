package org.depositary.extraction.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.depositary.extraction.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number as written.
 *
 * @param first its first word in the sentence
 * @param last the word after its last one, measure included
 * @param start UTF-16 offset, currency sign included
 * @param end UTF-16 offset, percent sign or currency included
 * @param value null for an order of magnitude ("hundreds of thousands")
 * @param min lower bound of a range or of an order of magnitude
 * @param max upper bound of a range or of an order of magnitude
 * @param measure PERCENT, FRACTION or a currency; OTHER where it is a plain count
 */
public record Numeral(
    int first,
    int last,
    int start,
    int end,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Unit measure,
    Form form) {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  // "Seven in ten" is a part, "seven in twelve" as well.
  private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(20);
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  /** How it is written. */
  public enum Form {
    /** Digits with a separator, a scale or decimals: never a year. */
    DIGITS,
    /** Four digits without a separator that may be a year. */
    YEAR_LIKE,
    WORDS,
    /** A scale alone: "more than million". */
    BARE_SCALE,
    VAGUE
  }

  static Numeral count(int first, int last, Stretch stretch, BigDecimal value, Form form) {
    return new Numeral(
        first, last, stretch.start(), stretch.end(), value, null, null, Unit.OTHER, form);
  }

  /** UTF-16 offsets. */
  record Stretch(int start, int end) {}

  Numeral measured(Unit unit, int newLast, Stretch stretch) {
    return new Numeral(
        first,
        newLast,
        Math.min(start, stretch.start()),
        Math.max(end, stretch.end()),
        value,
        min,
        max,
        unit,
        form == Form.YEAR_LIKE ? Form.DIGITS : form);
  }

  /** The range that starts with this numeral and ends with another. */
  Numeral to(Numeral upper) {
    return new Numeral(
        first,
        upper.last,
        start,
        upper.end,
        value,
        value,
        upper.value,
        upper.measure,
        form == Form.YEAR_LIKE ? upper.form : form);
  }

  /**
   * This number of things that come in whole ones: a point before three digits at the end parts
   * thousands there.
   *
   * @param units all characters of the text
   */
  public Numeral whole(String units) {
    boolean grouped =
        value != null
            && measure == Unit.OTHER
            && form == Form.DIGITS
            && end - start >= 5
            && end - start <= 7
            && units.charAt(end - 4) == '.'
            && Character.isDigit(units.charAt(end - 1));
    return grouped ? times(THOUSAND) : this;
  }

  /** "One in five": this many of so many, a small number of a round one. */
  public Optional<Numeral> outOf(Numeral all) {
    boolean counts = measure == Unit.OTHER && max == null && all.max == null;
    if (value == null || all.value == null || !counts || all.measure != Unit.OTHER) {
      return Optional.empty();
    }
    boolean small = value.compareTo(MOST_PARTS) <= 0 && value.compareTo(all.value) < 0;
    boolean round = all.value.compareTo(MOST_PARTS) <= 0 || all.value.compareTo(HUNDRED) == 0;
    return small && round
        ? Optional.of(
            new Numeral(
                first,
                all.last,
                start,
                all.end,
                value.divide(all.value, SIX_DIGITS).stripTrailingZeros(),
                null,
                null,
                Unit.FRACTION,
                Form.WORDS))
        : Optional.empty();
  }

  Numeral times(BigDecimal factor) {
    return value == null
        ? this
        : new Numeral(
            first, last, start, end, value.multiply(factor), min, max, measure, Form.DIGITS);
  }
}
