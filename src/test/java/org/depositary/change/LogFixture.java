package org.depositary.change;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.change.LogDatabase.Extent;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A log in a database of its own, written and read without the service around it. */
record LogFixture(DataSource database, LogDatabase rules) {

  static LogFixture h2(String name) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0");
    return h2(database);
  }

  static LogFixture h2(DataSource database) {
    return migrated(database, "h2", new H2Log("h2"));
  }

  static LogFixture postgresql(EmbeddedPostgres server) {
    return postgresql(server.getPostgresDatabase());
  }

  static LogFixture postgresql(DataSource database) {
    return migrated(database, "postgresql", new PostgresLog());
  }

  static EmbeddedPostgres server() throws IOException {
    // A test that failed in the middle of a transaction must not keep the next one for ever.
    return EmbeddedPostgres.builder()
        .setServerConfig("max_connections", "50")
        .setServerConfig("lock_timeout", "30s")
        .start();
  }

  private static LogFixture migrated(DataSource database, String vendor, LogDatabase rules) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/" + vendor)
        .load()
        .migrate();
    return new LogFixture(database, rules);
  }

  /** The same log, by other rules. */
  LogFixture with(LogDatabase others) {
    return new LogFixture(database, others);
  }

  void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  /** A transaction that is open until it commits or rolls back. */
  Writer begin() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    return new Writer(connection, rules);
  }

  record Writer(Connection connection, LogDatabase rules) {

    Writer append(UUID resource, int revision) throws SQLException {
      Change change =
          new Change(ChangeType.UPDATED, ResourceType.ENTITY, resource, revision, "test");
      return append(List.of(change));
    }

    Writer append(List<Change> changes) throws SQLException {
      rules.announce(connection);
      LogRows.insert(connection, changes, OffsetDateTime.now(ZoneOffset.UTC));
      return this;
    }

    /** Does something that gives the transaction its id. */
    Writer write() throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("UPDATE log_retention SET scanned = scanned WHERE id = 2");
        statement.execute("SELECT pg_current_xact_id()");
      }
      return this;
    }

    void commit() throws SQLException {
      connection.commit();
      connection.close();
    }

    void rollback() throws SQLException {
      connection.rollback();
      connection.close();
    }
  }

  Extent extent() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return rules.extent(connection);
    }
  }

  /** What a reader that stands at a position is shown. */
  List<LogEntry> read(long after, Collection<ResourceType> types, int limit) throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<LogEntry> found = new ArrayList<>();
      Extent extent = rules.extent(connection, LogRows.after(after, types, limit, found));
      return LogRows.first(found, extent.horizon(), limit);
    }
  }

  /** What there was at a position. */
  List<LogEntry> readLatest(LogRows.Range range, Collection<ResourceType> types, int limit)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      return LogRows.listLatest(connection, range, types, limit);
    }
  }

  /** The revisions that a reader from the beginning is shown. */
  List<Integer> revisions() throws SQLException {
    return read(0, List.of(), 1000).stream().map(entry -> entry.change().revision()).toList();
  }
}
