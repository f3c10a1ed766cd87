package org.depositary.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.depositary.database.WriteTransactions;
import org.depositary.document.KeptCopies;
import org.depositary.export.piece.Pieces;
import org.depositary.task.TaskState;
import org.depositary.task.Tasks;

/** Removes exports: those that have expired, those that are let go of, and all with an erasure. */
@ApplicationScoped
class ExportRemoval implements KeptCopies {

  private final ExportStore store;
  private final Pieces pieces;
  private final Tasks tasks;
  private final WriteTransactions transactions;
  private final Clock clock;

  ExportRemoval(
      ExportStore store, Pieces pieces, Tasks tasks, WriteTransactions transactions, Clock clock) {
    this.store = store;
    this.pieces = pieces;
    this.tasks = tasks;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Every export was made before the erasure, and may have its words: none is asked whether.
   *
   * <p>A step that has read before the erasure is committed must not write after it. So the count
   * comes first: it waits for steps that are about to commit, and lets those who commit later see
   * that they have read too early.
   */
  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw() {
    store.countErasure();
    store.withdrawAll(now());
  }

  @Override
  public void remove() {
    transactions.write(store::listWithdrawn).forEach(this::deleteFiles);
  }

  /**
   * Nothing of the export can be fetched any more; what is left of it is removed by whoever can.
   */
  void begin(ExportRow row) {
    row.end(ExportState.WITHDRAWN, now());
    row.files = "[]";
    row.expiresAt = now();
  }

  /** Whether nobody makes it any more: its task was called off, or its nodes were gone. */
  boolean isAbandoned(ExportRow row) {
    return row.state == ExportState.RUNNING
        && !tasks.findState(row.taskId).map(TaskState::isOpen).orElse(false);
  }

  /** Ends what nobody makes any more: of how its task ended, an export is not told. */
  void endAbandoned() {
    store.listRunningLocked().stream()
        .filter(this::isAbandoned)
        .forEach(row -> row.fail(tasks.findEnd(row.taskId).orElse(now())));
  }

  /** Removes what is left, some of it at a time: writers wait for no more than that. */
  void finish(UUID id) {
    deleteFiles(id);
    // By a statement: of two who let go of it at once, one finds no row.
    transactions.write(() -> store.delete("id", id));
  }

  void deleteFiles(UUID id) {
    boolean more = true;
    while (more) {
      more = transactions.write(() -> pieces.deleteSome(id));
    }
  }

  @Scheduled(
      every = "{depositary.exports.interval}",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void expire() {
    List<UUID> expired =
        transactions.write(
            () -> {
              endAbandoned();
              List<ExportRow> rows = store.listExpiredLocked(now());
              rows.forEach(this::begin);
              return rows.stream().map(row -> row.id).toList();
            });
    expired.forEach(this::finish);
    transactions.write(store::listFailed).forEach(this::deleteFiles);
    remove();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
