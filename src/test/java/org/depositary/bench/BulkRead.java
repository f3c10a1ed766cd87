package org.depositary.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.depositary.packaged.Java;

/**
 * Reads all documents and their texts by plain JDBC, in a process of its own: H2 lives in the one
 * that reads, so how much memory that has is how much the database has.
 */
final class BulkRead {

  private static final int TIMES = 2;
  private static final int BATCH = 1000;
  private static final String READ =
      "SELECT d.*, t.characters FROM document d JOIN document_text t ON t.document_id = d.id"
          + " AND t.number = d.text_number";

  private BulkRead() {}

  /**
   * Reads everything twice.
   *
   * @param url of the database, which on H2 nobody else may have open
   * @param options of Java
   * @param documents how many there are
   * @return documents per second, each time
   */
  static List<Double> run(String url, List<String> options, int documents)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Java.executable()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BulkRead.class.getName(), url, "" + documents));
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The reading failed.");
    }
    return printed.lines().map(Double::valueOf).toList();
  }

  /** Prints how many documents it read per second, a line for each time. */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(arguments[0])) {
      connection.setAutoCommit(false);
      for (int i = 0; i < TIMES; i++) {
        System.out.println(read(connection, Long.parseLong(arguments[1])));
      }
    }
  }

  private static double read(Connection connection, long documents) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
        // It would gather all rows first.
        statement.execute("SET LAZY_QUERY_EXECUTION 1");
      }
      statement.setFetchSize(BATCH);
      long start = System.nanoTime();
      long count = 0;
      try (ResultSet row = statement.executeQuery(READ)) {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
          for (int column = 1; column <= columns; column++) {
            row.getString(column);
          }
          count++;
        }
      }
      if (count != documents) {
        throw new IllegalStateException("There are " + count + " documents.");
      }
      return count / ((System.nanoTime() - start) / 1e9);
    }
  }
}
