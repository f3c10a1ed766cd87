package org.depositary.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells readers in this process that the log has grown. A hint only: other nodes write too. */
@ApplicationScoped
public class LogSignal {

  private final TransactionSynchronizationRegistry transaction;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  LogSignal(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  /** Has something run after each commit that appended; it must not block. */
  public void tell(Runnable listener) {
    listeners.add(listener);
  }

  void afterCommit() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              listeners.forEach(Runnable::run);
            }
          }
        });
  }
}
