package org.depositary.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * PostgreSQL: VACUUM FULL copies what is alive of each table to new files and removes the old.
 *
 * <p>A plain VACUUM leaves the bytes where they were. The table is locked meanwhile. Statistics
 * hold samples of columns, so they are made anew and their own table is rewritten last; those of an
 * empty table would stay as they were, and are dropped. The write-ahead log keeps what it has until
 * its segments are used again; that and backups are the operator's.
 *
 * <p>Statistics are rewritten only for the owner of the database, and tables only for theirs.
 */
final class TableFiles implements Compaction.Files {

  private static final String STATISTICS = "pg_catalog.pg_statistic";

  // Numbers and digests only, or nothing of documents.
  private static final String TABLES =
      "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
          + " WHERE schemaname = current_schema() AND tablename NOT IN"
          + " ('change_log', 'api_key', 'flyway_schema_history') ORDER BY tablename";

  // VACUUM keeps what any snapshot may see: those of sessions, and those of standbys that say so.
  private static final String UNSEEN =
      "SELECT pg_snapshot_xmin(pg_current_snapshot()) > ?::xid8 AND NOT EXISTS (SELECT 1 FROM"
          + " pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_xmin IS NOT NULL"
          + " AND (datname IS NULL OR datname = current_database())"
          + " AND age(backend_xmin) >= age(?::xid8::xid))";

  // A column that is given the type and collation it has loses its statistics, and nothing else
  // happens to it. Without the collation it would be given the default one.
  private static final String DROP_STATISTICS =
      "SELECT 'ALTER TABLE ' || a.attrelid::regclass || ' ALTER COLUMN ' || quote_ident(a.attname)"
          + " || ' TYPE ' || format_type(a.atttypid, a.atttypmod) || ' COLLATE '"
          + " || quote_ident(n.nspname) || '.' || quote_ident(c.collname) FROM pg_attribute a"
          + " JOIN pg_collation c ON c.oid = a.attcollation"
          + " JOIN pg_namespace n ON n.oid = c.collnamespace"
          + " WHERE a.attrelid = ?::regclass AND a.attnum > 0 AND NOT a.attisdropped";

  private static final int LOOKS = 50;
  private static final int MILLIS_BETWEEN_LOOKS = 100;

  private final DataSource database;

  TableFiles(DataSource database) {
    this.database = database;
  }

  @Override
  public List<String> listParts() {
    List<String> parts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables = statement.executeQuery(TABLES)) {
      while (tables.next()) {
        parts.add(tables.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    parts.add(STATISTICS);
    return parts;
  }

  @Override
  public String mark() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_current_xact_id()::text")) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean isUnseen(String mark) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(UNSEEN)) {
      statement.setString(1, mark);
      statement.setString(2, mark);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Compaction.Outcome rewrite(String part) {
    if (part.equals(STATISTICS) && !isSoonUnseen(mark())) {
      return Compaction.Outcome.STILL_READ;
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!isRewritten(connection, part)) {
        return Compaction.Outcome.NOT_ALLOWED;
      }
      if (!part.equals(STATISTICS) && isEmpty(statement, part)) {
        dropStatistics(connection, part);
      }
      return Compaction.Outcome.DONE;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  // To a role that may not, the server says so in a warning only, in its own language: what tells
  // is whether there are new files.
  private static boolean isRewritten(Connection connection, String part) throws SQLException {
    String options = part.equals(STATISTICS) ? "(FULL) " : "(FULL, ANALYZE) ";
    String before = files(connection, part);
    try (Statement statement = connection.createStatement()) {
      statement.execute("VACUUM " + options + part);
    }
    return !files(connection, part).equals(before);
  }

  private static String files(Connection connection, String part) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT pg_relation_filenode(?::regclass)::text")) {
      query.setString(1, part);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  // The old statistics died in transactions younger than the mark of the whole.
  private boolean isSoonUnseen(String mark) {
    for (int look = 0; look < LOOKS; look++) {
      if (isUnseen(mark)) {
        return true;
      }
      try {
        Thread.sleep(MILLIS_BETWEEN_LOOKS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private static boolean isEmpty(Statement statement, String table) throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
      return !rows.next();
    }
  }

  private static void dropStatistics(Connection connection, String table) throws SQLException {
    List<String> commands = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(DROP_STATISTICS)) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          commands.add(rows.getString(1));
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}
