package org.depositary.root;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.depositary.http.NodeSettings;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Makes the data directory before anything is stored in it.
 *
 * <p>The tables come first: whoever connects to the database makes its file, and the directories
 * above with the rights that the process gives to everything.
 */
@Singleton
class DataDirectory implements FlywayConfigurationCustomizer {

  private static final Logger LOG = Logger.getLogger(DataDirectory.class);

  private final Path path;

  DataDirectory(NodeSettings settings) {
    this.path = settings.dataDirectory();
  }

  @Override
  public void customize(FluentConfiguration configuration) {
    if (new PrivateDirectory(path).create()) {
      LOG.warnf(
          "Anyone on this machine may look into the data directory %s: chmod 700 keeps others out.",
          path.toAbsolutePath().normalize());
    }
  }
}
