package org.depositary.database;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that the running transaction has while some work is done, so that whatever the work calls
 * finds it without being handed it.
 *
 * @param <T> the type of the value
 */
public final class TransactionValue<T> {

  private final TransactionSynchronizationRegistry transaction;
  private final Class<T> type;

  public TransactionValue(TransactionSynchronizationRegistry transaction, Class<T> type) {
    this.transaction = transaction;
    this.type = type;
  }

  /** The value; none where no work is done with one, or there is no transaction. */
  public Optional<T> find() {
    return transaction.getTransactionKey() == null
        ? Optional.empty()
        : Optional.ofNullable(type.cast(transaction.getResource(this)));
  }

  /** Does work in the running transaction, which has the value meanwhile. */
  public <R> R with(T value, Supplier<R> work) {
    Object before = transaction.getResource(this);
    transaction.putResource(this, value);
    try {
      return work.get();
    } finally {
      transaction.putResource(this, before);
    }
  }
}
