package org.depositary.annotation;

import java.util.function.UnaryOperator;
import org.depositary.database.Conditions;

/** Adds conditions to a query. */
@FunctionalInterface
public interface Narrowing {

  Conditions apply(Conditions conditions);

  /** What curators decided about the annotations. */
  default ReviewFilter review() {
    return ReviewFilter.STANDING;
  }

  /** Whether it asks only for what was found, not for decisions and records that may change. */
  default boolean isOfTheText() {
    return review().states().isEmpty();
  }

  /** The same among annotations that stand so with curators. */
  default Narrowing reviewed(ReviewFilter review) {
    return new Narrowed(this, UnaryOperator.identity(), review);
  }

  /** The same in some documents only. */
  default Narrowing in(DocumentCriteria documents) {
    return with(documents::apply);
  }

  /** The same with more conditions. */
  default Narrowing with(UnaryOperator<Conditions> more) {
    return new Narrowed(this, more, review());
  }
}
