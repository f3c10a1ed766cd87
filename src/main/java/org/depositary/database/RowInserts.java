package org.depositary.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Stores rows that come in numbers, in batches of plain JDBC.
 *
 * <p>The mapper says table, columns and types, and makes the keys, but does not write: it would
 * sort the columns of every single row, which takes longer than the database needs to store it. The
 * rows are not managed.
 */
@ApplicationScoped
public class RowInserts {

  private final EntityManager rows;
  private final TransactionValue<WaitingRows> waiting;

  RowInserts(EntityManager rows, TransactionSynchronizationRegistry transaction) {
    this.rows = rows;
    this.waiting = new TransactionValue<>(transaction, WaitingRows.class);
  }

  /**
   * Stores new rows in the running transaction, after all that waits to be written, and gives them
   * keys from the sequence of their type. They are in the database at once, unless rows are stored
   * {@link #together}.
   */
  public void insert(List<?> added) {
    insert(added, false);
  }

  /** The same of rows that rows of other types refer to: they are stored before those. */
  public void insertFirst(List<?> added) {
    insert(added, true);
  }

  private void insert(List<?> added, boolean first) {
    if (added.isEmpty()) {
      return;
    }
    RowTable table = new RowTable(session(), added.get(0).getClass());
    table.giveKeys(added);
    waiting
        .find()
        .ifPresentOrElse(
            others -> others.add(table, added, first),
            () -> {
              rows.flush();
              table.insert(added);
            });
  }

  /**
   * Does work in the running transaction that stores many small numbers of rows: they wait until it
   * has ended, and then go to the database table by table. Queries do not see them before {@link
   * #complete}.
   */
  public <T> T together(Supplier<T> work) {
    WaitingRows all = new WaitingRows();
    return waiting.with(
        all,
        () -> {
          T result = work.get();
          complete(all);
          return result;
        });
  }

  /** Stores the rows that wait, before something looks at them or changes them. */
  public void complete() {
    waiting.find().ifPresent(this::complete);
  }

  private void complete(WaitingRows all) {
    rows.flush();
    all.insert();
  }

  private SharedSessionContractImplementor session() {
    return rows.unwrap(SharedSessionContractImplementor.class);
  }
}
