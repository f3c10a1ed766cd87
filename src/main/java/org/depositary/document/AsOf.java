package org.depositary.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.database.DatabaseClock;
import org.depositary.database.Ids;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Fault;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * Sees to it that an instant that was asked for gets the same answer for ever.
 *
 * <p>A revision bears the time at which its writer held the row of the document; it is seen later,
 * when the writer commits. So whoever asks for a time not long past waits until no writer holds the
 * row: the next one takes a later time, from the same clock.
 */
@ApplicationScoped
class AsOf {

  // No transaction lasts so long, and no clock of a node is so wrong.
  private static final Duration SETTLED = Duration.ofMinutes(10);

  private final DocumentStore store;
  private final WriteTransactions transactions;
  private final DatabaseClock databaseClock;
  private final Clock clock;

  AsOf(
      DocumentStore store,
      WriteTransactions transactions,
      DatabaseClock databaseClock,
      Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.databaseClock = databaseClock;
    this.clock = clock;
  }

  /** Refuses an instant that is not past, and waits for whoever may still write before it. */
  void settle(String documentId, Instant asOf) {
    if (asOf.isBefore(clock.instant().minus(SETTLED))) {
      return;
    }
    Instant now =
        transactions.write(
            () -> {
              Ids.parse(documentId).ifPresent(store::findLocked);
              return databaseClock.now();
            });
    if (!asOf.isBefore(now)) {
      String detail = "it must be in the past; it is " + now + " now.";
      throw new ProblemException(
          ProblemType.CONSTRAINT_VIOLATED,
          "The parameter '" + DocumentDirectory.AS_OF_PARAMETER + "' is invalid: " + detail,
          Fault.in(DocumentDirectory.AS_OF_PARAMETER, "PAST", detail));
    }
  }
}
