package org.depositary.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of every type go from one database to another; PostgreSQL is asked by MoveIT. */
class MoveTest {

  private static final String FIRST = "'00000000-0000-7000-8000-000000000001'";
  private static final String SECOND = "'00000000-0000-7000-8000-000000000002'";
  private static final String NOW = "'2026-01-31T12:00:00.123456Z'";

  @TempDir Path directory;

  private static MovedDatabase database(String name) {
    MovedDatabase database =
        new MovedDatabase("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    database.migrate();
    return database;
  }

  private static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO document (id, revision, text_number, created_at, updated_at, issued_on,"
              + " text_sha256, text_length, text_utf16_length, extractor_version) VALUES ("
              + String.join(", ", FIRST, "3", "1", NOW, NOW, "''", "''", "1", "1", "'1.0'")
              + ")");
      statement.execute(
          "INSERT INTO document_text (pk, document_id, number, sha256, length, utf16_length,"
              + " characters) VALUES (1000, "
              + FIRST
              + ", 1, '', 1, 1, 'Fa\u00e7ade\n\"\ud834\udd1e\"')");
      String entity =
          "INSERT INTO entity (id, type, name, folded_name, revision, created_at, updated_at,"
              + " merged_into) VALUES (%s, 'PERSON', 'A', 'a', 2, "
              + NOW
              + ", "
              + NOW
              + ", %s)";
      statement.execute(entity.formatted(SECOND, "NULL"));
      statement.execute(entity.formatted(FIRST, SECOND));
      statement.execute(
          "INSERT INTO change_log (position, type, resource_type, resource_id, revision,"
              + " occurred_at, actor) VALUES (500, 'CREATED', 'DOCUMENT', "
              + FIRST
              + ", 1, "
              + NOW
              + ", 'test')");
    }
  }

  private Path save(MovedDatabase from, String name) throws Exception {
    Path file = directory.resolve(name);
    try (Connection connection = from.connect()) {
      Move.save(connection, file);
    }
    return file;
  }

  private static void load(MovedDatabase to, Path file) throws Exception {
    try (Connection connection = to.connect()) {
      Move.load(connection, file);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  private static long number(MovedDatabase database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void everyRowIsTheSame() throws Exception {
    MovedDatabase from = database("everyRow");
    try (Connection connection = from.connect()) {
      fill(connection);
    }
    Path file = save(from, "first");
    MovedDatabase to = database("everyRowMoved");
    load(to, file);
    assertThat(lines(save(to, "second"))).containsExactlyInAnyOrderElementsOf(lines(file));
    assertThat(number(to, "SELECT NEXT VALUE FOR annotation_seq")).isGreaterThan(1000);
    assertThat(number(to, "SELECT COUNT(*) FROM entity WHERE merged_into IS NOT NULL")).isOne();
  }

  @Test
  void aCutFileLeavesNothingBehind() throws Exception {
    MovedDatabase from = database("cut");
    try (Connection connection = from.connect()) {
      fill(connection);
    }
    List<String> lines = lines(save(from, "whole"));
    Path cut = directory.resolve("cut");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      for (String line : lines.subList(0, lines.size() - 1)) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    MovedDatabase to = database("cutMoved");
    assertThatThrownBy(() -> load(to, cut)).hasMessageContaining("cut");
    assertThat(number(to, "SELECT COUNT(*) FROM document")).isZero();
    assertThat(number(to, "SELECT COUNT(*) FROM log_retention")).isOne();
  }

  @Test
  void aDatabaseWithDocumentsIsNotTouched() throws Exception {
    MovedDatabase from = database("full");
    try (Connection connection = from.connect()) {
      fill(connection);
    }
    Path file = save(from, "full");
    assertThatThrownBy(() -> load(from, file)).hasMessageContaining("has documents");
    assertThatThrownBy(() -> save(from, "full")).isInstanceOf(IOException.class);
  }

  private static void execute(MovedDatabase database, String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  @Test
  void aDatabaseThatIsInUseIsNotWiped() throws Exception {
    Path file = save(database("unused"), "unused");
    MovedDatabase inUse = database("inUse");
    String change =
        "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at, actor)"
            + " VALUES ('CREATED', '%s', "
            + FIRST
            + ", 1, "
            + NOW
            + ", 'test')";
    execute(inUse, change.formatted("REGISTER"), change.formatted("ENTITY"));
    assertThatThrownBy(() -> load(inUse, file)).hasMessageContaining("has changes");
    String key =
        "INSERT INTO api_key (id, name, secret_hash, scopes, created_at, created_by)"
            + " VALUES ('%s', 'A key', '', 'READ', "
            + NOW
            + ", 'test')";
    execute(inUse, "DELETE FROM change_log", key.formatted("1"), key.formatted("2"));
    assertThatThrownBy(() -> load(inUse, file)).hasMessageContaining("has keys");
    execute(inUse, "DELETE FROM api_key WHERE id = '2'");
    load(inUse, file);
    assertThat(number(inUse, "SELECT COUNT(*) FROM api_key")).isZero();
  }

  @Test
  void whatWasKnownOfTheLogBeforeIsForgotten() throws Exception {
    Path file = save(database("elsewhere"), "elsewhere");
    MovedDatabase to = database("started");
    execute(
        to,
        "INSERT INTO feed_epoch (number, id, database_identity, started_at, actor, reason)"
            + " VALUES (1, "
            + FIRST
            + ", 'this', "
            + NOW
            + ", 'system', 'The log begins.')",
        "INSERT INTO log_reader (name, position, known) VALUES ('webhooks', 7, 7)");
    load(to, file);
    assertThat(
            number(
                to,
                "SELECT COUNT(*) FROM feed_epoch WHERE id <> "
                    + FIRST
                    + " AND reason LIKE 'Rows were loaded%'"))
        .isOne();
    assertThat(number(to, "SELECT COUNT(*) FROM feed_epoch")).isOne();
    assertThat(number(to, "SELECT COUNT(*) FROM log_reader")).isZero();
  }

  /** What a command says, and that it ends with 1. */
  private String fails(String command, String database, Path file) {
    String url = "jdbc:h2:file:" + directory.resolve(database);
    PrintStream errors = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Move.run(List.of(command, "--url", url, file.toString()))).isOne();
    } finally {
      System.setErr(errors);
    }
    return said.toString(StandardCharsets.UTF_8).strip();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsMadeOfADatabaseThatIsNotThere() throws Exception {
    Path file = directory.resolve("rows");
    assertThat(fails("save", "none", file)).startsWith("there is no database at");
    assertThat(fails("load", "none", file)).isEqualTo("there is no " + file);
    assertThat(names()).isEmpty();
    new MovedDatabase("jdbc:h2:file:" + directory.resolve("other"), "", "").connect().close();
    assertThat(fails("save", "other", file)).contains("no tables of this service");
    assertThat(names()).containsExactly("other.mv.db");
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() throws Exception {
    MovedDatabase stored = new MovedDatabase("jdbc:h2:file:" + directory.resolve("stored"), "", "");
    stored.migrate();
    Path file = save(stored, "rows");
    assertThat(fails("save", "stored", file))
        .isEqualTo(file + " is there already: nothing is overwritten");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(fails("load", "new", file)).contains("it was cut");
    Files.writeString(file, "no rows");
    assertThat(fails("load", "new", file)).contains("damaged");
    // Of one process a connection would be shared; another one is refused by the lock of the file.
    Path lock = directory.resolve("stored.mv.db");
    try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(fails("save", "stored", directory.resolve("more"))).contains("stop the service");
    }
    assertThat(names()).containsExactly("new.mv.db", "rows", "stored.mv.db");
  }

  @Test
  void aFileThatWasBegunAndFailedIsRemoved() throws Exception {
    MovedDatabase from = database("odd");
    execute(from, "CREATE TABLE odd (born DATE)");
    assertThatThrownBy(() -> save(from, "odd")).hasMessageContaining("cannot move");
    assertThat(names()).isEmpty();
  }

  @Test
  void whatIsTypedWrongIsExplained() {
    assertThat(Move.isAskedFor(List.of("save"))).isTrue();
    assertThat(Move.isAskedFor(List.of())).isFalse();
    assertThatThrownBy(() -> MoveOptions.parse(List.of())).hasMessage("Which file?");
    assertThatThrownBy(() -> MoveOptions.parse(List.of("--colour", "red", "a")))
        .hasMessageContaining("no option");
    assertThatThrownBy(() -> MoveOptions.parse(List.of("--url", "jdbc:mysql:x", "a")))
        .hasMessageContaining("neither");
  }
}
