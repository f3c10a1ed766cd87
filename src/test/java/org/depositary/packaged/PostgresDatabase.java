package org.depositary.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A PostgreSQL server that syncs to disk as in production, and does not outlive this JVM. */
final class PostgresDatabase implements Database {

  private final EmbeddedPostgres server;
  private final Tether tether;

  private PostgresDatabase(EmbeddedPostgres server, Tether tether) {
    this.server = server;
    this.tether = tether;
  }

  static PostgresDatabase start() throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
    return new PostgresDatabase(server, Tether.tie(server.getProcess().pid(), "QUIT"));
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        server.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username",
        "postgres");
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
  }

  @Override
  public void close() throws IOException {
    server.close();
    tether.close();
  }
}
