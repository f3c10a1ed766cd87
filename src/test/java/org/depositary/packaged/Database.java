package org.depositary.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A database of its own for one installation. */
interface Database extends AutoCloseable {

  /** What the service must be told to find it. */
  Map<String, String> settings();

  /** A connection beside the service; to H2 only while no service runs. */
  Connection connect() throws SQLException;

  @Override
  void close() throws IOException;

  static Database start(DatabaseKind kind, Path directory) throws IOException {
    return switch (kind) {
      case H2 -> new FileDatabase(directory);
      case POSTGRESQL -> PostgresDatabase.start(directory.resolve("postgres"));
    };
  }
}
