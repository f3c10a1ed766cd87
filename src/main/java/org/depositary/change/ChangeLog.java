package org.depositary.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Appends to the log, inside the transaction that makes the change and as its last statement. */
@ApplicationScoped
public class ChangeLog {

  private final EntityManager rows;
  private final Clock clock;

  ChangeLog(EntityManager rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Appends changes in the order given. Without a transaction it fails and nothing is written. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Change> changes) {
    // Everything else goes to the database first: the identity value, and with it the position, is
    // taken as late as can be.
    rows.flush();
    for (Change change : changes) {
      rows.persist(row(change));
    }
    rows.flush();
  }

  private ChangeRow row(Change change) {
    ChangeRow row = new ChangeRow();
    row.type = change.type();
    row.resourceType = change.resourceType();
    row.resourceId = change.resourceId();
    row.revision = change.revision();
    row.occurredAt = clock.instant();
    row.actor = change.actor();
    return row;
  }
}
