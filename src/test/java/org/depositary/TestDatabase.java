package org.depositary;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the tests a database and a data directory of their own.
 *
 * <p>H2 in a file, with the options of the service; or PostgreSQL, where the build was told so by
 * {@code quarkus.datasource.db-kind}.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  // Resources and tests are loaded by different class loaders; they share this.
  private static final String DIRECTORY = "test.data-directory";

  private EmbeddedPostgres postgres;

  /** The data directory of the service under test. */
  public static Path directory() {
    return Path.of(System.getProperty(DIRECTORY));
  }

  @Override
  public Map<String, String> start() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Path directory = Files.createTempDirectory(target, "test-data");
      System.setProperty(DIRECTORY, directory.toString());
      Map<String, String> settings = new HashMap<>();
      settings.put("depositary.data-directory", directory.toString());
      settings.putAll(database(directory));
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> database(Path directory) throws IOException {
    if ("postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))) {
      postgres = EmbeddedPostgres.start();
      return Map.of(
          "quarkus.datasource.jdbc.url",
          postgres.getJdbcUrl("postgres", "postgres"),
          "quarkus.datasource.username",
          "postgres");
    }
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:h2:file:"
            + directory.resolve("depositary")
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0"
            + ";TRACE_LEVEL_FILE=0");
  }

  @Override
  public void stop() {
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
