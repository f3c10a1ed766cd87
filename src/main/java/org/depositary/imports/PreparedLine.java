package org.depositary.imports;

import java.util.Optional;
import org.depositary.document.Intake;
import org.depositary.http.ProblemException;
import org.jspecify.annotations.Nullable;

/** A line that was read: a document that is ready to be stored, or why there is none. */
record PreparedLine(
    long number, Intake.@Nullable Arrival arrival, @Nullable ProblemException refusal) {

  static PreparedLine ready(long number, Intake.Arrival arrival) {
    return new PreparedLine(number, arrival, null);
  }

  static PreparedLine refused(long number, ProblemException refusal) {
    return new PreparedLine(number, null, refusal);
  }

  /** Which document it is; none where there is none. */
  Optional<String> identity() {
    return Optional.ofNullable(arrival).map(Intake.Arrival::identity);
  }

  /** How much it adds to a transaction, in UTF-16 units of text. */
  int length() {
    return arrival == null ? 0 : arrival.length();
  }
}
