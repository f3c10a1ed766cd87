package org.depositary.database.state;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.depositary.database.Commits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Names the state of the database that a reader sees who begins now.
 *
 * <p>What was read after a stamp was taken is still so while the stamp stays the same. On H2 all
 * commits are those of this process, which counts them. On PostgreSQL the server tells which
 * transactions a reader sees: all below the second number of a snapshot but those it lists (manual,
 * 9.26.9 "Transaction ID and Snapshot Information"; procarray.c, GetSnapshotData). What has ended
 * never changes, so the same snapshot shows the same rows. That holds for the writes of all nodes
 * and of anybody else; other databases of the server only make stamps differ more often. A standby
 * does not list what is going on, so it names no state; and one server may number transactions as
 * another did that it was restored from, so the name has the time at which it was started. Only a
 * server that acknowledges commits before they are on disk may number anew after a crash.
 */
@ApplicationScoped
public class DatabaseState {

  private static final Logger LOG = Logger.getLogger(DatabaseState.class);
  private static final String STAMP =
      "SELECT extract(epoch FROM pg_postmaster_start_time())::text || ' '"
          + " || pg_current_snapshot()::text WHERE NOT pg_is_in_recovery()";

  private final DataSource connections;
  private final Commits commits;
  private final boolean onNode;

  DatabaseState(
      DataSource connections,
      Commits commits,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.connections = connections;
    this.commits = commits;
    this.onNode = kind.equals("h2");
  }

  /** Whether the stamp has to be asked for, so that nobody may wait who must not. */
  public boolean isRemote() {
    return !onNode;
  }

  /** The stamp of now; nothing where nobody can say, which may be otherwise a moment later. */
  public Optional<StateStamp> stamp() {
    if (onNode) {
      return commits.count().stream().mapToObj(Long::toString).map(StateStamp::new).findFirst();
    }
    try (Connection connection = connections.getConnection();
        PreparedStatement statement = connection.prepareStatement(STAMP);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(new StateStamp(row.getString(1))) : Optional.empty();
    } catch (SQLException e) {
      // Whoever goes on without will meet the same, and say so.
      LOG.debug("The state of the database cannot be told.", e);
      return Optional.empty();
    }
  }
}
