package org.depositary.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import java.sql.Connection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Lets every answer to a GET come from one state of the database.
 *
 * <p>A view takes several statements. Each would see what is committed when it begins, and a write
 * in between would show parts of two states. Writes are no part of this: they lock what they change
 * and must see what others committed before.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadSnapshot {

  // JDBC has no constant for it. Its REPEATABLE READ has a snapshot per table on H2.
  private static final int H2_SNAPSHOT = 6;

  private final EntityManager rows;
  private final int isolation;

  ReadSnapshot(
      EntityManager rows, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
    this.rows = rows;
    this.isolation = kind.equals("h2") ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
  }

  /** The pool gives the connection its usual isolation back. */
  @AroundInvoke
  Object read(InvocationContext context) throws Exception {
    if (context.getMethod().isAnnotationPresent(GET.class)) {
      rows.unwrap(Session.class)
          .doWork(connection -> connection.setTransactionIsolation(isolation));
    }
    return context.proceed();
  }
}
