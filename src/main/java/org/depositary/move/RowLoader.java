package org.depositary.move;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Inserts the rows of a file into tables that are empty. */
final class RowLoader {

  private static final int ROWS_AT_ONCE = 500;
  private static final int BUFFER = 64 * 1024;

  /** What a database has that is in use, and how many rows of it the first start makes. */
  private static final List<InUse> IN_USE =
      List.of(
          new InUse("documents", "document", 0),
          new InUse("keys", "api_key", 1),
          new InUse("endpoints of webhooks", "webhook_endpoint", 0),
          new InUse("changes", "change_log WHERE resource_type <> 'REGISTER'", 0));

  // Positions and cursors of before mean nothing among the rows that come.
  private static final List<String> FORGOTTEN = List.of("feed_epoch", "log_reader");

  /** How many numbers a node takes from the sequence at once; twice that is left out. */
  private static final long SEQUENCE_STEP = 100;

  private final Connection connection;
  private final Map<String, MovedTable> tables = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private long rows;

  RowLoader(Connection connection) {
    this.connection = connection;
  }

  /** A column of a row that leads to another row of its table; set when all are there. */
  private record Reference(MovedTable table, MovedColumn column, JsonNode id, JsonNode value) {}

  long load(Path file) throws IOException, SQLException {
    prepare();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER);
        MappingIterator<JsonNode> lines =
            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
      requireSameSchema(lines.hasNextValue() ? lines.nextValue() : MissingNode.getInstance());
      long promised = insert(lines);
      if (promised != rows || lines.hasNextValue()) {
        throw new IllegalStateException("the file does not end where it should: it was cut");
      }
    }
    for (Reference reference : references) {
      set(reference);
    }
    restart();
    noteEpoch();
    return rows;
  }

  /** Rows that nobody may lose. */
  private record InUse(String what, String from, int most) {}

  // What migrations put into tables comes with the rows.
  private void prepare() throws SQLException {
    for (InUse rows : IN_USE) {
      if (number("SELECT COUNT(*) FROM " + rows.from()) > rows.most()) {
        throw new IllegalStateException("the database has " + rows.what() + "; it has to be empty");
      }
    }
    List<MovedTable> ordered = MovedTables.of(connection);
    for (int i = ordered.size() - 1; i >= 0; i--) {
      tables.put(ordered.get(i).name(), ordered.get(i));
      execute("DELETE FROM " + ordered.get(i).name());
    }
    for (String table : FORGOTTEN) {
      execute("DELETE FROM " + table);
    }
  }

  private void requireSameSchema(JsonNode start) throws SQLException {
    String here = MovedTables.schemaOf(connection);
    String there = start.path("schema").asText();
    if (!start.path("form").asText().equals("ROWS") || !here.equals(there)) {
      throw new IllegalStateException(
          "the file is of schema "
              + there
              + ", the database of "
              + here
              + ": save with this version");
    }
  }

  /** Inserts up to the last line, and answers how many rows that promises. */
  private long insert(MappingIterator<JsonNode> lines) throws IOException, SQLException {
    @Nullable MovedTable table = null;
    @Nullable PreparedStatement insert = null;
    try {
      while (lines.hasNextValue()) {
        JsonNode line = lines.nextValue();
        if (line.path("type").asText().equals("END")) {
          flush(insert);
          return line.path("records").asLong(-1);
        }
        MovedTable of = tableOf(line);
        if (insert == null || !of.equals(table)) {
          flush(insert);
          table = of;
          insert = connection.prepareStatement(of.insert());
        }
        add(of, insert, line.path("row"));
      }
      return -1;
    } finally {
      if (insert != null) {
        insert.close();
      }
    }
  }

  private MovedTable tableOf(JsonNode line) {
    MovedTable table = tables.get(line.path("table").asText());
    if (table == null) {
      throw new IllegalStateException("there is no table " + line.path("table").asText());
    }
    return table;
  }

  private void add(MovedTable table, PreparedStatement insert, JsonNode row) throws SQLException {
    List<MovedColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      MovedColumn column = columns.get(i);
      JsonNode value = row.path(column.name());
      if (column.later() && !value.isNull()) {
        references.add(new Reference(table, column, row.path("id"), value));
      }
      column.bind(insert, i + 1, value.isNull() || column.later() ? null : value.asText());
    }
    insert.addBatch();
    rows++;
    if (rows % ROWS_AT_ONCE == 0) {
      insert.executeBatch();
    }
  }

  private static void flush(@Nullable PreparedStatement insert) throws SQLException {
    if (insert != null) {
      insert.executeBatch();
      insert.close();
    }
  }

  private void set(Reference reference) throws SQLException {
    String column = reference.column().name();
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE " + reference.table().name() + " SET " + column + " = ? WHERE id = ?")) {
      reference.column().bind(update, 1, reference.value().asText());
      reference.column().bind(update, 2, reference.id().asText());
      update.executeUpdate();
    }
  }

  // What is counted goes on above what is there.
  private void restart() throws SQLException {
    long last = 0;
    for (MovedTable table : tables.values()) {
      if (table.has("pk")) {
        last = Math.max(last, greatest("pk", table.name()));
      }
    }
    execute("ALTER SEQUENCE annotation_seq RESTART WITH " + (last + 2 * SEQUENCE_STEP));
    execute(
        "ALTER TABLE change_log ALTER COLUMN position RESTART WITH "
            + (greatest("position", "change_log") + 1));
  }

  // Of no database: so the next start begins the epoch of this one, and both say why.
  private void noteEpoch() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO feed_epoch (number, id, database_identity, started_at, actor, reason)"
                + " VALUES (1, ?, 'loaded', CURRENT_TIMESTAMP, 'system',"
                + " 'Rows were loaded from another database.')")) {
      insert.setObject(1, UUID.randomUUID());
      insert.executeUpdate();
    }
  }

  private long greatest(String column, String table) throws SQLException {
    return number("SELECT MAX(" + column + ") FROM " + table);
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
