package org.depositary.extraction.decision;

import java.util.List;
import org.depositary.extraction.Citation;
import org.depositary.extraction.sign.Sign;

/**
 * Finds decisions of international and national courts. Thread-safe.
 *
 * <p>A decision with a name or a number is its own record, so RESOLVED; one known by court and date
 * only is NOT_IN_REGISTER with both.
 */
public final class DecisionScanner {

  /**
   * Decisions in text order.
   *
   * @param signs of this text, in text order
   */
  public List<Citation> scan(String text, List<Sign> signs) {
    return new DecisionReading(text, SlashedStates.with(text, signs)).read();
  }
}
