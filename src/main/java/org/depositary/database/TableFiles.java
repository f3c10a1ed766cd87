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
 * hold samples of columns, so they are made anew and their own table is rewritten last. The
 * write-ahead log keeps what it has until its segments are used again; that and backups are the
 * operator's.
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
  public boolean rewrite(String part) {
    String how = part.equals(STATISTICS) ? "VACUUM (FULL) " : "VACUUM (FULL, ANALYZE) ";
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(how + part);
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
