package org.depositary.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A data directory, a database and the packaged service, which may be started again and again.
 *
 * <p>What it wrote is left under {@code target/packaged}, with a log of each start.
 */
public final class Installation implements AutoCloseable {

  private final Path runner;
  private final Path directory;
  private final Database database;
  private final Map<String, String> settings;
  private final AtomicInteger starts = new AtomicInteger();

  private Installation(
      Path runner, Path directory, Database database, Map<String, String> settings) {
    this.runner = runner;
    this.directory = directory;
    this.database = database;
    this.settings = settings;
  }

  /**
   * Prepares an installation with an empty database.
   *
   * @param settings of the service, beside those that name the place and the database
   */
  public static Installation create(DatabaseKind kind, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path directory = Directories.create(kind.quarkusName() + "-");
    return create(kind, directory, Database.start(kind, directory), settings);
  }

  /** Prepares an installation on a primary with a standby. */
  public static Installation create(ReplicatedDatabase database, Map<String, String> settings)
      throws IOException, InterruptedException {
    return create(DatabaseKind.POSTGRESQL, Directories.create("replicated-"), database, settings);
  }

  private static Installation create(
      DatabaseKind kind, Path directory, Database database, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path runner = Distribution.runner(kind);
    Map<String, String> all = new HashMap<>(settings);
    all.put("depositary.data-directory", directory.toString());
    all.putAll(database.settings());
    return new Installation(runner, directory, database, Map.copyOf(all));
  }

  /** Starts the service and waits until it is ready. */
  public RunningService start() throws IOException, InterruptedException {
    return start(Map.of());
  }

  /** Starts the service with options of Java, such as {@code -Xmx256m}. */
  public RunningService start(List<String> options) throws IOException, InterruptedException {
    return start(options, Map.of());
  }

  /**
   * Starts a node, maybe beside others, and waits until it is ready.
   *
   * @param own settings of this node alone
   */
  public RunningService start(Map<String, String> own) throws IOException, InterruptedException {
    return start(List.of(), own);
  }

  /**
   * Starts a node with options of Java, and waits until it is ready.
   *
   * @param own settings of this node alone
   */
  public RunningService start(List<String> options, Map<String, String> own)
      throws IOException, InterruptedException {
    Path log = directory.resolve("start-" + starts.incrementAndGet() + ".log");
    return RunningService.start(
        port -> Stream.concat(options.stream(), arguments(port, own).stream()).toList(), log);
  }

  /** Speaks to a service of this installation with its first administrator's key. */
  public ServiceClient client(RunningService service) throws IOException {
    return new ServiceClient(service.address(), key());
  }

  /** The first administrator's key; there is one after the first start. */
  public String key() throws IOException {
    return Files.readString(directory.resolve("admin-key")).strip();
  }

  /** A connection to the database; on H2 only while the service is stopped. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  /**
   * Runs a command of the service on its database, with the service stopped; answers what it
   * printed.
   */
  public String run(String command, Path file) throws IOException, InterruptedException {
    String url =
        database
            .settings()
            .getOrDefault(
                "quarkus.datasource.jdbc.url", "jdbc:h2:file:" + directory.resolve("depositary"));
    String user = database.settings().getOrDefault("quarkus.datasource.username", "");
    Process process =
        new ProcessBuilder(
                Java.executable(),
                "-Xmx256m",
                "-jar",
                runner.toString(),
                command,
                "--url",
                url,
                "--user",
                user,
                file.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return printed;
  }

  /** What a backup would copy; whole only while the service is stopped. */
  public Path directory() {
    return directory;
  }

  private List<String> arguments(int port, Map<String, String> own) {
    List<String> arguments = new ArrayList<>();
    settings.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
    own.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
    arguments.add("-Dquarkus.http.host=127.0.0.1");
    arguments.add("-Dquarkus.http.port=" + port);
    arguments.addAll(List.of("-jar", runner.toString()));
    return arguments;
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
