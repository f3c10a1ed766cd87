package org.depositary.packaged;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** H2 in a file, with the options the service has by itself. */
final class FileDatabase implements Database {

  private final Path directory;

  FileDatabase(Path directory) {
    this.directory = directory;
  }

  @Override
  public Map<String, String> settings() {
    return Map.of();
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("depositary"));
  }

  @Override
  public void close() {}
}
