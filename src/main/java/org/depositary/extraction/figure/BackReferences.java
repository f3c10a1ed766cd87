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
 * Follows what points back to an earlier sentence: a number explained before, a part of a whole.
 *
 * <p>"The 103" are those who were deported above; only numbers of people that are neither small nor
 * round are followed: 20 or 300 may be anybody. "63 of them" are a part of what the sentence before
 * stated last. One instance reads one text.
 */
final class BackReferences {

  private static final BigDecimal SMALL = BigDecimal.valueOf(20);
  private static final BigDecimal ROUND = BigDecimal.valueOf(50);

  private final Map<BigDecimal, Explanation> known = new HashMap<>();
  private @Nullable Stated before;

  /** The statements of the next sentence, with what earlier sentences say of them. */
  List<Stated> follow(List<Stated> sentence) {
    IdentityHashMap<Stated, Stated> replaced = new IdentityHashMap<>();
    List<Stated> followed = new ArrayList<>(sentence.size());
    for (Stated stated : sentence) {
      follow(stated, replaced);
      Stated next = replaced.get(stated);
      if (next != null) {
        followed.add(next);
      }
    }
    before = followed.isEmpty() ? null : followed.get(followed.size() - 1);
    return followed;
  }

  // A whole may stand behind its part; it is followed first.
  private void follow(Stated stated, IdentityHashMap<Stated, Stated> replaced) {
    if (replaced.containsKey(stated)) {
      return;
    }
    Stated own = stated.whole();
    if (own != null) {
      follow(own, replaced);
    }
    Stated whole =
        stated.pointsBack() ? wholeBefore(stated) : own == null ? null : replaced.get(own);
    if (whole != null || !stated.pointsBack() || stated.quantity().unit() != null) {
      Stated next = stated.with(explanation(stated, whole), whole);
      replaced.put(stated, next);
      learn(next);
    }
  }

  private @Nullable Stated wholeBefore(Stated part) {
    Stated last = before;
    if (last != null && last.quantity().share()) {
      last = last.whole();
    }
    if (last == null || last.unit() != Unit.PERSON) {
      return null;
    }
    BigDecimal most = last.quantity().numeral().value();
    BigDecimal value = part.quantity().numeral().value();
    return most == null || value == null || value.compareTo(most) <= 0 ? last : null;
  }

  private Explanation explanation(Stated stated, @Nullable Stated whole) {
    Explanation own = stated.explanation();
    boolean people = stated.unit() == Unit.PERSON || whole != null;
    if (own.category() != FigureCategory.OTHER || !people) {
      return own;
    }
    BigDecimal value = stated.quantity().numeral().value();
    Explanation earlier = value == null ? null : known.get(value.stripTrailingZeros());
    if (earlier != null) {
      return earlier.carried("same-number");
    }
    return whole == null || whole.explanation().category() == FigureCategory.OTHER
        ? own
        : whole.explanation().carried("subset");
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
