package org.depositary.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Follows a number that a text has explained before: "the 103" are those who were deported above.
 *
 * <p>Only numbers of people that are neither small nor round: 20 or 300 may be anybody.
 */
final class BackReferences {

  private static final BigDecimal SMALL = BigDecimal.valueOf(20);
  private static final BigDecimal ROUND = BigDecimal.valueOf(50);

  private final Map<BigDecimal, Explanation> known = new HashMap<>();

  /** The statements of the next sentence, with what earlier sentences say of the same numbers. */
  List<Stated> follow(List<Stated> sentence) {
    List<Stated> followed = new ArrayList<>(sentence.size());
    Map<Stated, Stated> replaced = new IdentityHashMap<>();
    for (Stated stated : sentence) {
      Stated whole = stated.whole() == null ? null : replaced.get(stated.whole());
      Stated next = stated.with(explanation(stated, whole), whole);
      replaced.put(stated, next);
      followed.add(next);
      learn(next);
    }
    return followed;
  }

  private Explanation explanation(Stated stated, @Nullable Stated whole) {
    Explanation own = stated.explanation();
    if (own.category() != FigureCategory.OTHER || stated.unit() != Unit.PERSON) {
      return own;
    }
    BigDecimal value = stated.quantity().numeral().value();
    Explanation before = value == null ? null : known.get(value.stripTrailingZeros());
    if (before != null) {
      return before.carried("same-number");
    }
    boolean partOfKnown = whole != null && whole.explanation().category() != FigureCategory.OTHER;
    return partOfKnown ? whole.explanation().carried("subset") : own;
  }

  private void learn(Stated stated) {
    BigDecimal value = stated.quantity().numeral().value();
    if (stated.explanation().category() != FigureCategory.OTHER
        && stated.unit() == Unit.PERSON
        && value != null
        && value.compareTo(SMALL) > 0
        && value.remainder(ROUND).signum() != 0) {
      known.putIfAbsent(value.stripTrailingZeros(), stated.explanation());
    }
  }
}
