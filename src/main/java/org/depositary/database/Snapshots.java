package org.depositary.database;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Lets several statements see one state of the database. */
@ApplicationScoped
public class Snapshots {

  // JDBC has no constant for it. Its REPEATABLE READ has a snapshot per table on H2.
  private static final int H2_SNAPSHOT = 6;

  private final EntityManager rows;
  private final int isolation;

  Snapshots(EntityManager rows, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.rows = rows;
    this.isolation = kind.equals("h2") ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
  }

  /** Reads in a transaction of its own, which should be short; nothing may be written. */
  public <T> T read(Supplier<T> reading) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              begin();
              return reading.get();
            });
  }

  /**
   * Says so before the first statement of the running transaction. The pool gives the connection
   * its usual isolation back.
   */
  void begin() {
    rows.unwrap(Session.class).doWork(connection -> connection.setTransactionIsolation(isolation));
    forbidWrites();
  }

  /**
   * Says that the running transaction only reads. Otherwise the mapper would look through all rows
   * that were read, before each statement, for what has changed in them.
   */
  public void forbidWrites() {
    Session session = rows.unwrap(Session.class);
    session.setHibernateFlushMode(FlushMode.MANUAL);
    session.setDefaultReadOnly(true);
  }
}
