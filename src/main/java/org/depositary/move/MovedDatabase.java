package org.depositary.move;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import org.flywaydb.core.Flyway;

/** A database that rows come from or go to. */
record MovedDatabase(String url, String user, String password) {

  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  // Codes of H2.
  private static final int IN_USE = 90020;
  private static final Set<Integer> NOT_THERE = Set.of(90013, 90146);

  MovedDatabase {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException("The database is neither H2 nor PostgreSQL: " + url);
    }
  }

  // H2 would leave a file with what went wrong beside the database.
  private String quiet(String address) {
    return with(address, "TRACE_LEVEL_FILE", "0");
  }

  private String with(String address, String setting, String value) {
    return !isH2() || address.toUpperCase(Locale.ROOT).contains(";" + setting + "=")
        ? address
        : address + ";" + setting + "=" + value;
  }

  private boolean isH2() {
    return url.startsWith(H2);
  }

  /**
   * A connection to a database that is there; H2 would make one that is not.
   *
   * @throws IllegalStateException where there is none, or where a service has it
   */
  Connection connectToExisting() throws SQLException {
    try {
      return connect(with(url, "IFEXISTS", "TRUE"));
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  /** A connection; on H2 to a new database where there is none. */
  Connection connect() throws SQLException {
    try {
      return connect(url);
    } catch (SQLException e) {
      throw explained(e);
    }
  }

  private SQLException explained(SQLException failure) {
    if (isH2() && failure.getErrorCode() == IN_USE) {
      throw new IllegalStateException("the database is in use: stop the service first", failure);
    }
    if (isH2() && NOT_THERE.contains(failure.getErrorCode())) {
      throw new IllegalStateException("there is no database at " + url, failure);
    }
    return failure;
  }

  // Not by the registry of drivers, which looks where the launcher keeps none.
  private Connection connect(String address) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    for (Driver driver : ServiceLoader.load(Driver.class, MovedDatabase.class.getClassLoader())) {
      if (driver.acceptsURL(address)) {
        return driver.connect(quiet(address), properties);
      }
    }
    throw new IllegalStateException("there is no driver for " + url);
  }

  /** Makes the tables, where they are not there. */
  void migrate() {
    Flyway.configure(MovedDatabase.class.getClassLoader())
        .dataSource(quiet(url), user, password)
        .locations("db/migration/" + (isH2() ? "h2" : "postgresql"))
        .load()
        .migrate();
  }

  @Override
  public String toString() {
    return url;
  }
}
