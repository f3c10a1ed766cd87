package org.depositary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** H2 with the options of the address that the service has by itself. */
class FileAddressTest {

  private static final int READERS = 4;
  private static final long MILLIS = 1500;

  private final AtomicLong seen = new AtomicLong();
  private volatile boolean going = true;

  private static String address(Path directory) throws IOException {
    Properties properties = new Properties();
    try (InputStream file = FileAddressTest.class.getResourceAsStream("/application.properties")) {
      properties.load(file);
    }
    return properties
        .getProperty("quarkus.datasource.jdbc.url")
        .replace("${depositary.data-directory}", directory.toString());
  }

  /** How often a session did not see what another had seen before. */
  private int readBack(Connection connection) throws SQLException {
    int back = 0;
    try (connection;
        PreparedStatement statement = connection.prepareStatement("SELECT MAX(id) FROM page")) {
      while (going) {
        long before = seen.get();
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          long last = row.getLong(1);
          back += last < before ? 1 : 0;
          seen.accumulateAndGet(last, Math::max);
        }
      }
    }
    return back;
  }

  private static int write(Connection connection) throws SQLException, InterruptedException {
    int commits = 0;
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS);
    try (Statement statement = connection.createStatement()) {
      for (; System.nanoTime() < end; commits++) {
        statement.execute("INSERT INTO page (text) VALUES ('text')");
        connection.commit();
        Thread.sleep(1);
      }
    }
    return commits;
  }

  @Test
  void noSessionReadsLessThanAnotherHasReadBefore(@TempDir Path directory) throws Exception {
    String address = address(directory);
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try (Connection writer = DriverManager.getConnection(address)) {
      try (Statement statement = writer.createStatement()) {
        statement.execute("CREATE TABLE page (id IDENTITY PRIMARY KEY, text VARCHAR(80))");
      }
      writer.setAutoCommit(false);
      List<Future<Integer>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        Connection reader = DriverManager.getConnection(address);
        readers.add(threads.submit(() -> readBack(reader)));
      }
      assertThat(write(writer)).isPositive();
      going = false;
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
