package org.depositary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.depositary.DatabaseFiles;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class StoreFileTest {

  private static final int ROWS = 400;
  private static final List<String> WORDS = List.of("zilmenquist", "vendrashimol");

  @TempDir Path directory;

  private final JdbcDataSource database = new JdbcDataSource();
  private final WriteTransactions transactions =
      new WriteTransactions(
          new DatabaseConfig() {
            @Override
            public boolean writerLock() {
              return true;
            }

            @Override
            public int attempts() {
              return 1;
            }
          },
          new Commits(),
          "h2");

  // With the last connection the file would be closed.
  private Connection open;
  private volatile boolean ended;

  @BeforeEach
  void store() throws SQLException {
    database.setURL(
        "jdbc:h2:file:" + directory.resolve("words") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    open = database.getConnection();
    execute("CREATE TABLE page (id INT PRIMARY KEY, name VARCHAR(2000), text CLOB)");
    execute("CREATE INDEX page_name ON page (name)");
    for (int i = 0; i < ROWS; i++) {
      boolean goes = i % 10 == 7;
      insert(i, (goes ? "zilmenquist " : "name ") + i, (goes ? "vendrashimol " : "text ") + i);
    }
  }

  @AfterEach
  void close() throws SQLException {
    open.close();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void insert(int id, String name, String text) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("INSERT INTO page VALUES (?, ?, ?)")) {
      statement.setInt(1, id);
      statement.setString(2, name);
      statement.setString(3, text.repeat(1 + id));
      statement.execute();
    }
  }

  private long characters(Connection connection) throws SQLException {
    long sum = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT text FROM page WHERE id < " + ROWS)) {
      while (rows.next()) {
        sum += rows.getString(1).length();
      }
    }
    return sum;
  }

  private Void write() throws SQLException {
    for (int id = ROWS; !ended; id++) {
      int number = id;
      transactions.exclusively(
          () -> {
            try {
              insert(number, "name " + number, "text");
              execute("DELETE FROM page WHERE id = " + (number - 3) + " AND id >= " + ROWS);
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
            return true;
          });
    }
    return null;
  }

  private long read(long expected) throws SQLException {
    long reads = 0;
    try (Connection connection = database.getConnection()) {
      for (; !ended; reads++) {
        assertThat(characters(connection)).isEqualTo(expected);
      }
    }
    return reads;
  }

  private void rewrite() {
    StoreFile file = new StoreFile(database, transactions);
    file.listParts()
        .forEach(
            part -> assertThat(file.rewrite(part)).as(part).isEqualTo(Compaction.Outcome.DONE));
  }

  private DatabaseFiles files() {
    return new DatabaseFiles(List.of(directory.resolve("words.mv.db")));
  }

  @Test
  void whatWasDeletedLeavesTheFileWhileOthersReadAndWrite() throws Exception {
    assertThat(files().find(WORDS)).hasSize(2);
    execute("DELETE FROM page WHERE name LIKE 'zilmenquist%'");
    long expected = characters(open);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<Void> writer = threads.submit(this::write);
    Future<Long> reader = threads.submit(() -> read(expected));
    rewrite();
    ended = true;
    writer.get();
    assertThat(reader.get()).isPositive();
    threads.shutdown();
    assertThat(files().find(WORDS)).isEmpty();
    open.close();
    try (Connection again = DriverManager.getConnection(database.getURL())) {
      assertThat(characters(again)).isEqualTo(expected);
    }
    assertThat(files().find(WORDS)).isEmpty();
  }

  @Test
  void whatNobodyTouchesIsRewrittenToo() throws Exception {
    execute("DELETE FROM page WHERE name LIKE 'zilmenquist%'");
    long expected = characters(open);
    rewrite();
    assertThat(files().find(WORDS)).isEmpty();
    assertThat(characters(open)).isEqualTo(expected);
  }
}
