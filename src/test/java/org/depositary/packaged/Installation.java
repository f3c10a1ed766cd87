package org.depositary.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

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
  private int starts;

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
    Path runner = Distribution.runner(kind);
    Path directory = Directories.create(kind.quarkusName() + "-");
    Database database = Database.start(kind, directory);
    Map<String, String> all = new HashMap<>(settings);
    all.put("depositary.data-directory", directory.toString());
    all.putAll(database.settings());
    return new Installation(runner, directory, database, Map.copyOf(all));
  }

  /** Starts the service and waits until it is ready. */
  public RunningService start() throws IOException, InterruptedException {
    starts++;
    return RunningService.start(runner, settings, directory.resolve("start-" + starts + ".log"));
  }

  /** Speaks to a service of this installation with its first administrator's key. */
  public ServiceClient client(RunningService service) throws IOException {
    String key = Files.readString(directory.resolve("admin-key")).strip();
    return new ServiceClient(service.address(), key);
  }

  /** A connection to the database; on H2 only while the service is stopped. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  @Override
  public void close() throws IOException {
    database.close();
  }
}
