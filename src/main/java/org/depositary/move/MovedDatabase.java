package org.depositary.move;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.flywaydb.core.Flyway;

/** A database that rows come from or go to. */
record MovedDatabase(String url, String user, String password) {

  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  MovedDatabase {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException("The database is neither H2 nor PostgreSQL: " + url);
    }
  }

  private boolean isH2() {
    return url.startsWith(H2);
  }

  // Not by the registry of drivers, which looks where the launcher keeps none.
  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    for (Driver driver : ServiceLoader.load(Driver.class, MovedDatabase.class.getClassLoader())) {
      if (driver.acceptsURL(url)) {
        return driver.connect(url, properties);
      }
    }
    throw new IllegalStateException("there is no driver for " + url);
  }

  /** Makes the tables, where they are not there. */
  void migrate() {
    Flyway.configure(MovedDatabase.class.getClassLoader())
        .dataSource(url, user, password)
        .locations("db/migration/" + (isH2() ? "h2" : "postgresql"))
        .load()
        .migrate();
  }

  @Override
  public String toString() {
    return url;
  }
}
