package org.depositary.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;

/** Appends to the log, inside the transaction that makes the change and as its last statement. */
@ApplicationScoped
public class ChangeLog {

  private static final String INSERT =
      "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

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
    rows.unwrap(Session.class).doWork(connection -> insert(connection, changes));
  }

  // As rows they would go one by one, each to learn the position that it was given.
  private void insert(Connection connection, List<Change> changes) throws SQLException {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      for (Change change : changes) {
        statement.setString(1, change.type().name());
        statement.setString(2, change.resourceType().name());
        statement.setObject(3, change.resourceId());
        statement.setInt(4, change.revision());
        statement.setObject(5, now);
        statement.setString(6, change.actor());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
