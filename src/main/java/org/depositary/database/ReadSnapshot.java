package org.depositary.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;

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

  private final Snapshots snapshots;

  ReadSnapshot(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @AroundInvoke
  Object read(InvocationContext context) throws Exception {
    if (context.getMethod().isAnnotationPresent(GET.class)) {
      snapshots.begin();
    }
    return context.proceed();
  }
}
