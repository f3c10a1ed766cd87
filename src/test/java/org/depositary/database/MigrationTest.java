package org.depositary.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Databases of earlier versions come to the present one with what they hold. */
class MigrationTest {

  private static final UUID ID = UUID.fromString("01932c07-209a-7a31-8f3c-0d5ad6bd2f0e");
  private static final UUID OTHER_ID = UUID.fromString("01932c07-209a-7a31-8f3c-0d5ad6bd2f0f");
  private static final String ENTITY =
      "INSERT INTO entity (id, type, name, folded_name, revision, created_at, updated_at) VALUES"
          + " ('%s', 'STATE', 'Rwanda', 'rwanda', 1, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)";
  private static final String CITATION =
      "INSERT INTO citation (pk, id, document_id, text_number, live, span_start, span_end,"
          + " utf16_start, utf16_end, exact, prefix, suffix, confidence, rule, kind, verdict,"
          + " details) VALUES (1, '%1$s', '%1$s', 1, TRUE, 0, 1, 0, 1, 'x', '', '', 0.5, 'rule',"
          + " 'DECISION', 'RESOLVED', '{}')";
  private static final String DOCUMENT =
      "INSERT INTO document (id, revision, text_number, created_at, updated_at, issued_on,"
          + " text_sha256, text_length, text_utf16_length, extractor_version) VALUES ('%s', 1, 1,"
          + " CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, '1994-04', 'x', 1, 1, '1')";
  private static final String NAME =
      "INSERT INTO entity_name (link_key, entity_id, name, folded_name) VALUES"
          + " ('key', '%s', 'Rwanda', 'rwanda')";
  private static final String MENTION =
      "INSERT INTO mention (pk, id, document_id, text_number, live, span_start, span_end,"
          + " utf16_start, utf16_end, exact, prefix, suffix, confidence, rule, type, name,"
          + " entity_id, details) VALUES (1, '%1$s', '%1$s', 1, TRUE, 0, 1, 0, 1, 'x', '', '', 0.5,"
          + " 'rule', 'STATE', 'Rwanda', '%1$s', '{}')";
  private static final String SPEAKER = "Zs\u00f3fia \uD83D\uDD4A";
  private static final String QUOTATION =
      "INSERT INTO quotation (pk, id, document_id, text_number, live, span_start, span_end,"
          + " utf16_start, utf16_end, exact, prefix, suffix, confidence, rule, mode, speaker,"
          + " details) VALUES (1, '%1$s', '%1$s', 1, TRUE, 0, 1, 0, 1, 'x', '', '', 0.5, 'rule',"
          + " 'DIRECT', '"
          + SPEAKER
          + "', '{}')";

  private static final String REVIEW =
      "UPDATE mention SET live = FALSE, revision = 4, review_decision = 'REJECTED', review_reason ="
          + " 'A ship.', reviewed_by = 'curator', reviewed_at = CURRENT_TIMESTAMP";
  private static final String WITHDRAWN = "UPDATE citation SET revision = 3";

  @Test
  void h2KeepsItsRows() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1");
    assertKept(database, "h2");
  }

  @Test
  void postgresqlKeepsItsRows() throws SQLException, IOException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      assertKept(postgres.getPostgresDatabase(), "postgresql");
    }
  }

  private static void assertKept(DataSource database, String vendor) throws SQLException {
    migrate(database, vendor, "3");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(ENTITY.formatted(ID));
      statement.executeUpdate(DOCUMENT.formatted(ID));
      statement.executeUpdate(CITATION.formatted(ID));
      statement.executeUpdate(NAME.formatted(ID));
      statement.executeUpdate(MENTION.formatted(ID));
    }
    migrate(database, vendor, "9");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE citation SET id = '" + OTHER_ID + "'");
      statement.executeUpdate(REVIEW);
      statement.executeUpdate(WITHDRAWN);
      statement.executeUpdate(QUOTATION.formatted(OTHER_ID));
    }
    migrate(database, vendor, "latest");
    assertReviewsKept(database);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT e.name, e.details, c.rule, c.entity_id, c.link_key, m.link_key,"
                    + " c.issued_on, q.speaker_key"
                    + " FROM entity e, citation c, mention m, quotation q")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("Rwanda");
      assertThat(row.getString(2)).isNull();
      assertThat(row.getString(3)).isEqualTo("rule");
      assertThat(row.getString(4)).isNull();
      assertThat(row.getString(5)).isNull();
      assertThat(row.getString(6)).isEqualTo("key");
      assertThat(row.getString(7)).isEqualTo("1994-04");
      assertThat(row.getString(8)).isEqualTo(Digest.of(SPEAKER));
    }
  }

  private static void assertReviewsKept(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT annotation_id, kind, row_pk, state, outcome, reason, actor, exact, revision"
                    + " FROM review ORDER BY revision")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(OTHER_ID.toString());
      assertThat(row.getString(2)).isEqualTo("CITATION");
      assertThat(row.getString(4)).isEqualTo("UNREVIEWED");
      assertThat(row.getString(5)).isNull();
      assertThat(row.getInt(9)).isEqualTo(3);
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(ID.toString());
      assertThat(row.getString(2)).isEqualTo("MENTION");
      assertThat(row.getLong(3)).isEqualTo(1);
      assertThat(row.getString(4)).isEqualTo("REJECTED");
      assertThat(row.getString(5)).isEqualTo("REJECTED");
      assertThat(row.getString(6)).isEqualTo("A ship.");
      assertThat(row.getString(7)).isEqualTo("curator");
      assertThat(row.getString(8)).isEqualTo("x");
      assertThat(row.getInt(9)).isEqualTo(4);
      assertThat(row.next()).isFalse();
    }
  }

  private static void migrate(DataSource database, String vendor, String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/" + vendor)
        .target(target)
        .load()
        .migrate();
  }
}
