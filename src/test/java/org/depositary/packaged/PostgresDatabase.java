package org.depositary.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
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

  static PostgresDatabase start(Path directory) throws IOException {
    Redirect log = Redirect.appendTo(directory.resolveSibling("postgres.log").toFile());
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setDataDirectory(directory)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setPGStartupWait(Duration.ofMinutes(1))
            .start();
    return new PostgresDatabase(server, Tether.tie(pid(directory), "QUIT"));
  }

  // The process that was started has ended: it is pg_ctl. The server writes down its own number.
  private static long pid(Path directory) throws IOException {
    return Long.parseLong(Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
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
