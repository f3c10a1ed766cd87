/**
 * Citations of court decisions: by parties, by number, by the name they are known by, by court and
 * date.
 *
 * <p>Start at {@link org.depositary.extraction.decision.DecisionScanner}. Names, numbers and dates
 * come from the text; a court may also come from the way a number is built or from {@code
 * decisions.csv}.
 */
@NullMarked
package org.depositary.extraction.decision;

import org.jspecify.annotations.NullMarked;
