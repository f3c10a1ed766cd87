package org.depositary.figure;

import java.math.BigDecimal;
import org.depositary.extraction.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a statement leave room for.
 *
 * @param min null for no lower bound
 * @param max null for no upper bound
 * @param above true where the lower bound itself is excluded: "more than 40"
 * @param below true where the upper bound itself is excluded: "fewer than 40"
 */
record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max, boolean above, boolean below) {

  private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
  private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

  static Bounds of(Qualifier qualifier, FigureDetails details) {
    BigDecimal low = details.min() == null ? details.value() : details.min();
    BigDecimal high = details.max() == null ? details.value() : details.max();
    return switch (qualifier) {
      case VAGUE -> new Bounds(details.min(), details.max(), false, false);
      case ABOUT -> new Bounds(times(low, A_TENTH_LESS), times(high, A_TENTH_MORE), false, false);
      case AT_LEAST -> new Bounds(low, null, false, false);
      case MORE_THAN -> new Bounds(low, null, true, false);
      case AS_MANY_AS, UP_TO -> new Bounds(null, high, false, false);
      case FEWER_THAN -> new Bounds(null, high, false, true);
      case EXACT, RANGE -> new Bounds(low, high, false, false);
    };
  }

  boolean overlap(Bounds other) {
    return !exceeds(other) && !other.exceeds(this);
  }

  /** True where even the smallest of these numbers is greater than the greatest of the others. */
  boolean exceeds(Bounds other) {
    if (min == null || other.max == null) {
      return false;
    }
    int order = min.compareTo(other.max);
    return order > 0 || (order == 0 && (above || other.below));
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal factor) {
    return number == null ? null : number.multiply(factor);
  }
}
