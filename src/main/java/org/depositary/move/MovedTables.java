package org.depositary.move;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables that move, those before the others to which the others lead. */
final class MovedTables {

  // What is about one database: its schema, its epochs, who reads its log, what is being done; and
  // what is made again from the rest.
  private static final Set<String> LEFT =
      Set.of(
          "flyway_schema_history",
          "feed_epoch",
          "log_reader",
          "task",
          "kept_answer",
          "search_generation",
          "erasure_count");

  // Files and runs that nobody goes on with on another database.
  private static final List<String> LEFT_PREFIXES = List.of("export", "import");

  private final Connection connection;
  private final DatabaseMetaData database;
  private final String schema;

  private MovedTables(Connection connection) throws SQLException {
    this.connection = connection;
    this.database = connection.getMetaData();
    this.schema = connection.getSchema();
  }

  static List<MovedTable> of(Connection connection) throws SQLException {
    return new MovedTables(connection).list();
  }

  /** The last migration that a database has. */
  static String schemaOf(Connection connection) throws SQLException {
    requireHistory(connection);
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT \"version\" FROM \"flyway_schema_history\""
                    + " ORDER BY \"installed_rank\" DESC")) {
      if (!row.next()) {
        throw new IllegalStateException("the database has no tables of this service");
      }
      return row.getString(1);
    }
  }

  private static void requireHistory(Connection connection) throws SQLException {
    try (ResultSet table =
        connection
            .getMetaData()
            .getTables(
                connection.getCatalog(), connection.getSchema(), "flyway_schema_history", null)) {
      if (!table.next()) {
        throw new IllegalStateException("the database has no tables of this service");
      }
    }
  }

  private List<MovedTable> list() throws SQLException {
    Map<String, Set<String>> leadsTo = new HashMap<>();
    Map<String, MovedTable> tables = new TreeMap<>();
    for (String stored : names()) {
      String name = stored.toLowerCase(Locale.ROOT);
      Set<String> later = new HashSet<>();
      leadsTo.put(name, leadsTo(stored, later));
      tables.put(name, new MovedTable(name, columns(stored, later)));
    }
    List<MovedTable> ordered = new ArrayList<>();
    for (String name : tables.keySet()) {
      add(name, tables, leadsTo, ordered);
    }
    return ordered;
  }

  private List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        database.getTables(
            connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (moves(name.toLowerCase(Locale.ROOT))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static boolean moves(String name) {
    return !LEFT.contains(name) && LEFT_PREFIXES.stream().noneMatch(name::startsWith);
  }

  private Set<String> leadsTo(String table, Set<String> later) throws SQLException {
    Set<String> others = new HashSet<>();
    try (ResultSet keys = database.getImportedKeys(connection.getCatalog(), schema, table)) {
      while (keys.next()) {
        String other = keys.getString("PKTABLE_NAME");
        if (other.equals(table)) {
          later.add(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
        } else {
          others.add(other.toLowerCase(Locale.ROOT));
        }
      }
    }
    return others;
  }

  private List<MovedColumn> columns(String table, Set<String> later) throws SQLException {
    List<MovedColumn> columns = new ArrayList<>();
    try (ResultSet found = database.getColumns(connection.getCatalog(), schema, table, "%")) {
      while (found.next()) {
        String name = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        MovedColumn.Kind kind = MovedColumn.Kind.of(found.getString("TYPE_NAME"));
        columns.add(new MovedColumn(name, kind, later.contains(name)));
      }
    }
    return columns;
  }

  // No tables lead to each other in a circle.
  private static void add(
      String name,
      Map<String, MovedTable> tables,
      Map<String, Set<String>> leadsTo,
      List<MovedTable> ordered) {
    MovedTable table = tables.get(name);
    if (table == null || ordered.contains(table)) {
      return;
    }
    leadsTo.getOrDefault(name, Set.of()).forEach(o -> add(o, tables, leadsTo, ordered));
    ordered.add(table);
  }
}
