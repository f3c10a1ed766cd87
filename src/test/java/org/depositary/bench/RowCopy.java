package org.depositary.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies the rows of a database into another with the same tables, in batches of plain JDBC. */
final class RowCopy {

  private static final int BATCH = 1000;

  private final Connection source;
  private final Connection target;
  private final List<String> tables;

  private RowCopy(Connection source, Connection target, List<String> tables) {
    this.source = source;
    this.target = target;
    this.tables = tables;
  }

  /** Prepares to copy the tables in which the source has more rows; those of the target go. */
  static RowCopy between(Connection source, Connection target) throws SQLException {
    source.setAutoCommit(false);
    target.setAutoCommit(false);
    Set<String> wanted = new LinkedHashSet<>();
    Map<String, Set<String>> needed = new HashMap<>();
    for (String table : tables(source)) {
      if (count(source, table) > count(target, table)) {
        wanted.add(table);
        needed.put(table, parents(source, table));
      }
    }
    List<String> ordered = new ArrayList<>();
    wanted.forEach(table -> add(table, wanted, needed, ordered));
    List<String> reversed = new ArrayList<>(ordered);
    Collections.reverse(reversed);
    try (Statement statement = target.createStatement()) {
      for (String table : reversed) {
        statement.executeUpdate("DELETE FROM " + table);
      }
    }
    target.commit();
    return new RowCopy(source, target, ordered);
  }

  private static void add(
      String table, Set<String> wanted, Map<String, Set<String>> needed, List<String> ordered) {
    if (!wanted.contains(table) || ordered.contains(table)) {
      return;
    }
    needed.getOrDefault(table, Set.of()).stream()
        .filter(parent -> !parent.equals(table))
        .forEach(parent -> add(parent, wanted, needed, ordered));
    ordered.add(table);
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet row =
        connection
            .getMetaData()
            .getTables(null, null, null, new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        if (row.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT).equals("public")) {
          tables.add(row.getString("TABLE_NAME"));
        }
      }
    }
    tables.removeIf(name -> name.startsWith("flyway") || name.equals("api_key"));
    return tables;
  }

  private static Set<String> parents(Connection connection, String table) throws SQLException {
    Set<String> parents = new HashSet<>();
    try (ResultSet row = connection.getMetaData().getImportedKeys(null, null, table)) {
      while (row.next()) {
        parents.add(row.getString("PKTABLE_NAME"));
      }
    }
    return parents;
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  List<String> tables() {
    return tables;
  }

  void run() throws SQLException {
    for (String table : tables) {
      copy(table);
    }
  }

  private void copy(String table) throws SQLException {
    try (Statement reading = source.createStatement()) {
      reading.setFetchSize(BATCH);
      try (ResultSet row = reading.executeQuery("SELECT * FROM " + table)) {
        int columns = row.getMetaData().getColumnCount();
        String marks = Collections.nCopies(columns, "?").stream().collect(Collectors.joining(", "));
        try (PreparedStatement writing =
            target.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
          copy(row, columns, writing);
        }
      }
    }
    target.commit();
  }

  private void copy(ResultSet row, int columns, PreparedStatement writing) throws SQLException {
    int batch = 0;
    while (row.next()) {
      for (int column = 1; column <= columns; column++) {
        Object value = row.getObject(column);
        writing.setObject(column, value instanceof Clob ? row.getString(column) : value);
      }
      writing.addBatch();
      if (++batch == BATCH) {
        writing.executeBatch();
        target.commit();
        batch = 0;
      }
    }
    writing.executeBatch();
  }
}
