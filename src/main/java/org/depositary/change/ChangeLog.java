package org.depositary.change;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.depositary.http.LogPosition;
import org.hibernate.Session;

/** Appends to the log, inside the transaction that makes the change and as its last statement. */
@ApplicationScoped
public class ChangeLog {

  private final EntityManager rows;
  private final LogDatabase database;
  private final LogSignal signal;
  private final LogPosition position;
  private final Clock clock;

  ChangeLog(
      EntityManager rows,
      LogDatabase database,
      LogSignal signal,
      LogPosition position,
      Clock clock) {
    this.position = position;
    this.rows = rows;
    this.database = database;
    this.signal = signal;
    this.clock = clock;
  }

  /** Appends changes in the order given. Without a transaction it fails and nothing is written. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Change> changes) {
    // Everything else goes to the database first: positions are taken as late as can be, and what
    // takes them holds back the feed until it ends.
    rows.flush();
    rows.unwrap(Session.class)
        .doWork(
            connection -> {
              database.announce(connection);
              LogRows.insert(connection, changes, clock.instant().atOffset(ZoneOffset.UTC));
              tell(connection, changes);
            });
    signal.afterCommit();
  }

  // Tasks write, too, and have nobody to tell.
  private void tell(Connection connection, List<Change> changes) throws SQLException {
    if (!changes.isEmpty() && Arc.container().requestContext().isActive()) {
      position.is(database.taken(connection));
    }
  }
}
