package org.depositary.http.problem;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that cannot answer now from a statement that is wrong.
 *
 * <p>While a standby takes over, and where all connections are in use, the same request will do a
 * little later; and a node that still holds a connection to what is a standby now cannot write.
 */
final class Outage {

  private static final int DEPTH = 20;
  private static final String CONNECTION_CLASS = "08";

  // 25006 read-only transaction, 53300 too many connections, 57P01 to 57P03 shutting down, crashed
  // and starting (PostgreSQL); 90067, 90098 and 90121 connection broken, database closed, called at
  // shutdown (H2).
  private static final Set<String> STATES =
      Set.of("25006", "53300", "57P01", "57P02", "57P03", "90067", "90098", "90121");

  private Outage() {}

  /** Whether a failure comes from a database that cannot be reached or cannot write. */
  static boolean isCauseOf(Throwable failure) {
    return isOutage(failure, DEPTH);
  }

  private static boolean isOutage(@Nullable Throwable failure, int depth) {
    if (failure == null || depth == 0) {
      return false;
    }
    if (failure instanceof SQLException sql && isOutage(sql)) {
      return true;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (isOutage(suppressed, depth - 1)) {
        return true;
      }
    }
    return isOutage(failure.getCause(), depth - 1);
  }

  // The pool, which gives a state to nothing, says so where no connection is free in time.
  private static boolean isOutage(SQLException failure) {
    String state = failure.getSQLState();
    return state == null
        ? String.valueOf(failure.getMessage()).contains("acquisition timeout")
        : state.startsWith(CONNECTION_CLASS) || STATES.contains(state);
  }
}
