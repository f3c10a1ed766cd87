package org.depositary.annotation;

import java.util.function.UnaryOperator;
import org.depositary.database.Conditions;

/**
 * A narrowing with more conditions.
 *
 * @param review what curators decided about the annotations
 */
record Narrowed(Narrowing wider, UnaryOperator<Conditions> more, ReviewFilter review)
    implements Narrowing {

  @Override
  public Conditions apply(Conditions conditions) {
    return more.apply(wider.apply(conditions));
  }

  @Override
  public boolean isOfTheText() {
    return review.states().isEmpty() && wider.isOfTheText();
  }
}
