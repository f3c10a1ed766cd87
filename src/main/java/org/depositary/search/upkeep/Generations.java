package org.depositary.search.upkeep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.depositary.database.WriteTransactions;

/** Counts how often the indexes of all nodes were wished to be built again. */
@ApplicationScoped
class Generations {

  private final EntityManager rows;
  private final WriteTransactions transactions;
  private final Clock clock;

  Generations(EntityManager rows, WriteTransactions transactions, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The last wish; an index of a lower one is to be built again. */
  long current() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                rows.createQuery(
                        "select g.generation from SearchGeneration g where g.id = 1", Long.class)
                    .getSingleResult());
  }

  /** Lets every node build its index again. */
  void raise(String actor) {
    transactions.write(
        () -> {
          GenerationRow row = rows.find(GenerationRow.class, 1, LockModeType.PESSIMISTIC_WRITE);
          row.generation++;
          row.actor = actor;
          row.requestedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        });
  }
}
