package org.depositary.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.depositary.Patience;
import org.depositary.change.LogDatabase.Extent;
import org.depositary.change.LogFixture.Writer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers beside each other, step by step: what a reader may see between the steps. */
class PostgresLogTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static EmbeddedPostgres server;
  private static LogFixture log;

  @BeforeAll
  static void start() throws IOException {
    server = LogFixture.server();
    log = LogFixture.postgresql(server);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    log.execute("TRUNCATE change_log RESTART IDENTITY");
  }

  private static List<Integer> revisionsOrderedBy(String order) throws SQLException {
    List<Integer> revisions = new ArrayList<>();
    try (Connection connection = log.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT revision FROM change_log ORDER BY " + order)) {
      while (row.next()) {
        revisions.add(row.getInt(1));
      }
    }
    return revisions;
  }

  @Test
  void anOlderTransactionComesAfterTheRevisionItBuildsOn() throws SQLException {
    Writer older = log.begin().write();
    log.begin().write().append(ONE, 5).commit();
    older.append(ONE, 6).commit();
    assertThat(log.revisions()).containsExactly(5, 6);
    // The ids of the transactions would have it the other way round.
    assertThat(revisionsOrderedBy("xmin::text::bigint, position")).containsExactly(6, 5);
  }

  @Test
  void whatWasAppendedAndNotCommittedHoldsBackWhatIsAboveIt() throws SQLException {
    log.begin().append(ONE, 1).commit();
    Writer slow = log.begin().append(ONE, 2);
    log.begin().append(OTHER, 3).commit();
    assertThat(log.revisions()).containsExactly(1);
    assertThat(log.extent().horizon()).isEqualTo(1);
    assertThat(log.extent().last()).isEqualTo(3);
    slow.commit();
    assertThat(log.revisions()).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsRolledBackHoldsNothingBack() throws SQLException {
    Writer failing = log.begin().append(ONE, 1);
    log.begin().append(OTHER, 2).commit();
    failing.rollback();
    assertThat(log.revisions()).containsExactly(2);
    assertThat(log.extent().horizon()).isEqualTo(2);
  }

  @Test
  void aLongTransactionHoldsNothingBackUntilItAppends() throws SQLException {
    Writer busy = log.begin().write();
    log.begin().append(OTHER, 1).commit();
    assertThat(log.revisions()).containsExactly(1);
    busy.append(ONE, 2);
    log.begin().append(OTHER, 3).commit();
    assertThat(log.revisions()).containsExactly(1);
    busy.commit();
    assertThat(log.revisions()).containsExactly(1, 2, 3);
  }

  @Test
  void aWriterThatAnnouncedAndHasNoPositionYetIsWaitedFor() throws SQLException {
    log.begin().append(ONE, 1).commit();
    Writer announced = log.begin();
    log.rules().announce(announced.connection());
    log.begin().append(OTHER, 2).commit();
    assertThat(log.revisions()).containsExactly(1);
    announced.append(ONE, 3).commit();
    assertThat(log.revisions()).containsExactly(1, 2, 3);
  }

  @Test
  void withoutAnnouncementsAReaderSkips() throws SQLException {
    LogFixture naive = log.with(LogDatabases.unannounced(new PostgresLog()));
    Writer slow = naive.begin().append(ONE, 1);
    naive.begin().append(OTHER, 2).commit();
    List<LogEntry> first = naive.read(0, List.of(), 10);
    slow.commit();
    assertThat(first).hasSize(1);
    assertThat(naive.read(first.get(0).position(), List.of(), 10)).isEmpty();
    assertThat(naive.revisions()).containsExactly(1, 2);
  }

  @Test
  void whatIsCommittedAfterTheLocksWereReadIsSeen() throws Exception {
    LogQuestion wait = new LogQuestion("SELECT pg_advisory_lock_shared(42)", List.of(), row -> {});
    List<LogEntry> found = new ArrayList<>();
    Writer late = log.begin().append(ONE, 1);
    try (Connection gate = log.database().getConnection();
        Connection reader = log.database().getConnection()) {
      execute(gate, "SELECT pg_advisory_lock(42)");
      List<LogQuestion> questions = List.of(wait, LogRows.after(0, List.of(), 9, found).get(0));
      CompletableFuture<Extent> extent =
          CompletableFuture.supplyAsync(() -> extent(reader, questions));
      Patience.until(() -> isAwaited(gate));
      late.commit();
      execute(gate, "SELECT pg_advisory_unlock(42)");
      assertThat(extent.get(30, TimeUnit.SECONDS).horizon()).isZero();
    }
    assertThat(found).hasSize(1);
  }

  @Test
  void oneStateOfTheDatabaseForAllQuestionsIsRefused() throws SQLException {
    log.begin().append(ONE, 1).commit();
    try (Connection reader = log.database().getConnection()) {
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      assertThatThrownBy(() -> log.rules().extent(reader))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("repeatable read");
    }
  }

  @Test
  void anEmptyLogHasTakenNoPosition() throws SQLException {
    assertThat(log.extent().last()).isZero();
    Writer first = log.begin();
    log.rules().announce(first.connection());
    assertThat(log.extent().horizon()).isZero();
    first.append(ONE, 1).commit();
    assertThat(log.revisions()).containsExactly(1);
  }

  @Test
  void positionsBeyondWhatFitsHalfALockAreRead() throws SQLException {
    log.execute("ALTER TABLE change_log ALTER COLUMN position RESTART WITH 20000000000");
    log.begin().append(ONE, 1).commit();
    Writer slow = log.begin().append(ONE, 2);
    log.begin().append(OTHER, 3).commit();
    assertThat(log.extent().horizon()).isEqualTo(20_000_000_000L);
    slow.commit();
    assertThat(log.extent().horizon()).isEqualTo(20_000_000_002L);
  }

  @Test
  void aTableThatWasMadeAgainIsAnotherLog() throws SQLException {
    String before = log.extent().identity();
    assertThat(log.extent().identity()).isEqualTo(before);
    log.execute("ALTER TABLE change_log RENAME TO before");
    log.execute("CREATE TABLE change_log (LIKE before INCLUDING ALL)");
    try {
      assertThat(log.extent().identity()).isNotEqualTo(before);
    } finally {
      log.execute("DROP TABLE change_log");
      log.execute("ALTER TABLE before RENAME TO change_log");
    }
  }

  @Test
  void anOrdinaryUserOfTheDatabaseSuffices() throws SQLException {
    log.execute("CREATE ROLE ordinary");
    log.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO ordinary");
    log.execute("GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO ordinary");
    Writer writer = log.begin();
    try (Statement statement = writer.connection().createStatement()) {
      statement.execute("SET ROLE ordinary");
    }
    long before = log.rules().extent(writer.connection()).last();
    writer.append(ONE, 1);
    assertThat(log.rules().extent(writer.connection()).horizon()).isEqualTo(before);
    writer.commit();
  }

  private static Extent extent(Connection reader, List<LogQuestion> questions) {
    try {
      return log.rules().extent(reader, questions);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isAwaited(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT 1 FROM pg_locks WHERE objid = 42 AND classid = 0 AND NOT granted")) {
      return row.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(query);
    }
  }
}
