package org.depositary.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.depositary.database.Compaction.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableFilesTest {

  private static final String SAMPLES =
      "SELECT count(*) FROM pg_stats WHERE tablename = 'page' AND histogram_bounds IS NOT NULL";
  private static final String COLLATIONS =
      "SELECT c.collname FROM pg_attribute a JOIN pg_collation c ON c.oid = a.attcollation"
          + " WHERE a.attrelid = 'page'::regclass ORDER BY a.attnum";

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    database = postgres.getPostgresDatabase();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void emptyTableWithStatistics() throws SQLException {
    execute("DROP TABLE IF EXISTS page");
    execute("DROP ROLE IF EXISTS clerk");
    execute("CREATE TABLE page (id INT, name VARCHAR(80) COLLATE \"C\", text TEXT)");
    execute("INSERT INTO page SELECT n, 'name ' || n, 'text ' || n FROM generate_series(1, 99) n");
    execute("ANALYZE page");
    execute("DELETE FROM page");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> query(PreparedStatement statement) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return query(statement);
    }
  }

  private static void rewrite() {
    assertThat(new TableFiles(database).rewrite("page")).isEqualTo(Outcome.DONE);
  }

  @Test
  void anEmptyTableLosesTheSamplesOfItsTexts() throws SQLException {
    assertThat(query(SAMPLES)).containsExactly("3");
    rewrite();
    assertThat(query(SAMPLES)).containsExactly("1");
  }

  @Test
  void columnsKeepTheirCollation() throws SQLException {
    assertThat(query(COLLATIONS)).containsExactly("C", "default");
    rewrite();
    assertThat(query(COLLATIONS)).containsExactly("C", "default");
  }

  @Test
  void whatWasPreparedBeforeStillAnswers() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement("SELECT name FROM page")) {
      // The driver leaves the plan with the server from the fifth time on.
      for (int i = 0; i < 6; i++) {
        assertThat(query(statement)).isEmpty();
      }
      rewrite();
      // Inside a transaction it cannot prepare again.
      connection.setAutoCommit(false);
      assertThat(connection.createStatement().execute("SELECT 1")).isTrue();
      assertThat(query(statement)).isEmpty();
    }
  }

  @Test
  void theStatisticsAreRewrittenToo() {
    assertThat(new TableFiles(database).rewrite("pg_catalog.pg_statistic")).isEqualTo(Outcome.DONE);
  }

  // The server only warns.
  @Test
  void whatTheRoleDoesNotOwnIsNotTakenForRewritten() throws SQLException {
    execute("CREATE ROLE clerk LOGIN");
    TableFiles files = new TableFiles(postgres.getDatabase("clerk", "postgres"));
    assertThat(files.rewrite("page")).isEqualTo(Outcome.NOT_ALLOWED);
    execute("ALTER TABLE page OWNER TO clerk");
    assertThat(files.rewrite("page")).isEqualTo(Outcome.DONE);
    assertThat(files.rewrite("pg_catalog.pg_statistic")).isEqualTo(Outcome.NOT_ALLOWED);
  }
}
