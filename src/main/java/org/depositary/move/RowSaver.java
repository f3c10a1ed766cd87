package org.depositary.move;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the rows of all tables to a file: a JSON object a line, compressed. */
final class RowSaver {

  private static final int ROWS_AT_ONCE = 500;
  private static final int BUFFER = 64 * 1024;

  private final Connection connection;
  private long rows;

  RowSaver(Connection connection) {
    this.connection = connection;
  }

  /** Writes all or leaves no file. */
  long save(Path file) throws IOException, SQLException {
    String schema = MovedTables.schemaOf(connection);
    Path begun = create(file);
    try {
      write(schema, begun);
      return rows;
    } catch (IOException | SQLException | RuntimeException | Error e) {
      Files.deleteIfExists(begun);
      throw e;
    }
  }

  private void write(String schema, Path file) throws IOException, SQLException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), BUFFER);
        JsonGenerator json = new ObjectMapper().getFactory().createGenerator(out)) {
      // Lines are ended, not separated.
      json.setPrettyPrinter(new MinimalPrettyPrinter(null));
      json.writeStartObject();
      json.writeStringField("type", "START");
      json.writeNumberField("format", 1);
      json.writeStringField("form", "ROWS");
      json.writeStringField("schema", schema);
      end(json);
      for (MovedTable table : MovedTables.of(connection)) {
        save(table, json);
      }
      json.writeStartObject();
      json.writeStringField("type", "END");
      json.writeNumberField("records", rows);
      end(json);
    }
  }

  // It must not be there: nothing is overwritten. Others must not read it.
  private static Path create(Path file) throws IOException {
    Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a directory");
    FileAttribute<?>[] rights =
        Files.getFileStore(directory).supportsFileAttributeView("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Files.createFile(file, rights);
  }

  private void save(MovedTable table, JsonGenerator json) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(table.select())) {
        while (row.next()) {
          write(table, row, json);
          rows++;
        }
      }
    }
  }

  private static void write(MovedTable table, ResultSet row, JsonGenerator json)
      throws IOException, SQLException {
    json.writeStartObject();
    json.writeStringField("type", "ROW");
    json.writeStringField("table", table.name());
    json.writeObjectFieldStart("row");
    List<MovedColumn> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      @Nullable Object value = columns.get(i).read(row, i + 1);
      json.writeFieldName(columns.get(i).name());
      json.writeObject(value);
    }
    json.writeEndObject();
    end(json);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
