package org.depositary.packaged;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL primary and its synchronous standby, started by {@code src/test/scripts}. */
public final class ReplicatedDatabase implements Database {

  private static final Path SCRIPT =
      Path.of("src", "test", "scripts", "replication").toAbsolutePath();
  private static final Path SERVERS = Path.of("/usr/lib/postgresql");

  private final Path directory;
  private final String address;

  private ReplicatedDatabase(Path directory, String address) {
    this.directory = directory;
    this.address = address;
  }

  /** Whether this machine has the servers: Debian's package postgresql. */
  public static boolean isInstalled() throws IOException {
    if (!Files.isDirectory(SERVERS)) {
      return false;
    }
    try (Stream<Path> versions = Files.list(SERVERS)) {
      return versions.anyMatch(v -> Files.isExecutable(v.resolve("bin/pg_basebackup")));
    }
  }

  public static ReplicatedDatabase start() throws IOException, InterruptedException {
    Path directory = Directories.create("servers-");
    int primary = freePort();
    int standby = freePort();
    run(directory, "up", String.valueOf(primary), String.valueOf(standby));
    return new ReplicatedDatabase(
        directory,
        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/depositary?targetServerType=primary&connectTimeout=2"
            .formatted(primary, standby));
  }

  /** Ends the primary as a power failure does. */
  public void killPrimary() throws IOException, InterruptedException {
    run(directory, "kill");
  }

  /** Makes the standby the primary. */
  public void promoteStandby() throws IOException, InterruptedException {
    run(directory, "promote");
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url", address, "quarkus.datasource.username", "depositary");
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address, "depositary", "");
  }

  @Override
  public void close() throws IOException {
    try {
      run(directory, "down");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Path directory, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toString(), directory.toString()));
    command.addAll(List.of(arguments));
    Path log = directory.resolveSibling(directory.getFileName() + ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IllegalStateException(command + " failed: see " + log);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
