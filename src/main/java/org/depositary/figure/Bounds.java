package org.depositary.figure;

import java.math.BigDecimal;
import org.depositary.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a statement leave room for, both inclusive.
 *
 * @param min null for no lower bound
 * @param max null for no upper bound
 */
record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

  private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

  static Bounds of(Qualifier qualifier, FigureDetails details) {
    BigDecimal value = details.value();
    if (value == null || qualifier == Qualifier.VAGUE) {
      return new Bounds(details.min(), details.max());
    }
    return switch (qualifier) {
      case ABOUT -> new Bounds(value.multiply(A_TENTH_LESS), value.multiply(A_TENTH_MORE));
      case AT_LEAST, MORE_THAN -> new Bounds(value, null);
      case AS_MANY_AS, UP_TO -> new Bounds(null, value);
      default ->
          new Bounds(
              details.min() == null ? value : details.min(),
              details.max() == null ? value : details.max());
    };
  }

  boolean overlap(Bounds other) {
    return notAbove(min, other.max) && notAbove(other.min, max);
  }

  private static boolean notAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
