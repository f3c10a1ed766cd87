package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * The time as all nodes on one database see it, in microseconds.
 *
 * <p>On PostgreSQL the server tells it, because the clocks of nodes differ; H2 has one node.
 */
@ApplicationScoped
public class DatabaseClock {

  private final EntityManager rows;
  private final Clock clock;
  private final boolean onNode;

  DatabaseClock(
      EntityManager rows,
      Clock clock,
      @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.rows = rows;
    this.clock = clock;
    this.onNode = kind.equals("h2");
  }

  /** The time now, not that at which the transaction began. */
  public Instant now() {
    Instant now =
        onNode ? clock.instant() : rows.unwrap(Session.class).doReturningWork(DatabaseClock::ask);
    return now.truncatedTo(ChronoUnit.MICROS);
  }

  /** The time now, but later than another: what follows in time is seen to follow. */
  public Instant nowAfter(Instant before) {
    Instant now = now();
    return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
  }

  // Hibernate keeps what it knows of a native query with a type under a key that equals no other:
  // each call would look through those of all calls before.
  private static Instant ask(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("select clock_timestamp()");
        ResultSet result = statement.executeQuery()) {
      result.next();
      return result.getObject(1, OffsetDateTime.class).toInstant();
    }
  }
}
