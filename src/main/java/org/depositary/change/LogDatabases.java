package org.depositary.change;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.depositary.http.NodeSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses what fits the database the service was built for. */
final class LogDatabases {

  private LogDatabases() {}

  @Produces
  @Singleton
  static LogDatabase database(
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
      LogConfig config,
      NodeSettings settings) {
    if (kind.equals("h2")) {
      return new H2Log(new FileAnchor(settings.dataDirectory()).identity());
    }
    return config.announced() ? new PostgresLog() : unannounced(new PostgresLog());
  }

  /** What the announcements are for: without them a reader goes as far as it sees rows. */
  static LogDatabase unannounced(LogDatabase database) {
    LogDatabase visible = new H2Log("");
    return new LogDatabase() {
      @Override
      public void announce(Connection connection) {}

      @Override
      public long taken(Connection connection) throws SQLException {
        return database.taken(connection);
      }

      @Override
      public Extent extent(Connection connection, List<LogQuestion> then) throws SQLException {
        Extent extent = database.extent(connection);
        long highest = visible.extent(connection, then).horizon();
        return new Extent(extent.identity(), Math.max(extent.last(), highest), highest);
      }
    };
  }
}
