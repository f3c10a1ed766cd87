package org.depositary.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.jspecify.annotations.Nullable;

/**
 * Takes tasks, and writes what is done on them only while they are still held.
 *
 * <p>A lease is a time and a number. The time lets others take over what nobody works on any more;
 * it is compared between the clocks of nodes and may be wrong. The number decides: it grows when a
 * task is taken, and every write checks it with the task locked. Who lost a task writes nothing.
 */
@ApplicationScoped
class TaskLeases {

  private static final int LONGEST_DOUBLING = 8;

  /** A task that a node holds, or believes to hold. */
  record Claim(Task task, int number) {}

  private final TaskStore store;
  private final WriteTransactions transactions;
  private final TaskSettings settings;
  private final Json json;
  private final Clock clock;
  private final String node;

  TaskLeases(
      TaskStore store,
      WriteTransactions transactions,
      TaskSettings settings,
      Json json,
      Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.settings = settings;
    this.json = json;
    this.clock = clock;
    this.node =
        settings.node().orElseGet(() -> "node-" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** Takes a task that is due. */
  Optional<Claim> claim() {
    return isAnyDue() ? transactions.write(() -> take()) : Optional.empty();
  }

  // Most of the time there is nothing, and nobody has to wait for a lock to learn that.
  @Transactional
  boolean isAnyDue() {
    return store.isAnyDue(now());
  }

  private Optional<Claim> take() {
    Optional<TaskRow> due = store.findDueLocked(now());
    // Its node is gone each time it gets so far: somebody has to look at it.
    Optional<TaskRow> lost = due.filter(row -> row.attempts >= settings.attempts());
    lost.ifPresent(row -> giveUp(row, "The node that worked on it was gone, more than once."));
    return due.filter(row -> row.state.isOpen()).map(this::take);
  }

  private Claim take(TaskRow row) {
    row.state = TaskState.RUNNING;
    row.owner = node;
    row.claims++;
    row.attempts++;
    row.dueAt = now().plus(settings.lease());
    if (row.startedAt == null) {
      row.startedAt = now();
    }
    if (!row.kind.isJoinedWhileRunning()) {
      row.joinKey = null;
    }
    TaskProgress progress = json.read(row.progress, TaskProgress.class);
    return new Claim(new Task(row.id, row.kind, row.subject, row.actor, progress), row.claims);
  }

  /**
   * Makes a step and stores its progress with it.
   *
   * @return the claim to go on with; empty where the task has ended or was lost
   */
  Optional<Claim> write(Claim claim, TaskWork.TaskStep step) {
    return transactions.write(
        () -> findHeld(claim).flatMap(row -> advance(claim, row, step.apply())));
  }

  private Optional<Claim> advance(Claim claim, TaskRow row, TaskProgress progress) {
    row.progress = json.write(progress);
    row.attempts = 1;
    row.failure = null;
    row.dueAt = now().plus(settings.lease());
    if (progress.ended()) {
      row.end(TaskState.SUCCEEDED, now());
      return Optional.empty();
    }
    return Optional.of(new Claim(claim.task().at(progress), claim.number()));
  }

  /** Says that the task is still worked on. */
  void renew(Claim claim) {
    transactions.write(
        () ->
            // Whoever holds the row is making a step, which renews the lease, or has taken the
            // task. It may also have let go of it, for another attempt after a pause.
            store
                .findUnlessLocked(claim.task().id())
                .filter(row -> row.claims == claim.number())
                .filter(row -> row.state == TaskState.RUNNING)
                .ifPresent(row -> row.dueAt = now().plus(settings.lease())));
  }

  /**
   * Lets go of a task, for another attempt after a pause or for none.
   *
   * @param rest what to go on with where there is no other attempt at the same step; empty where
   *     the task has failed then
   */
  void fail(Claim claim, String failure, Supplier<Optional<TaskProgress>> rest) {
    change(
        claim,
        row -> {
          if (row.attempts >= settings.attempts()) {
            rest.get()
                .ifPresentOrElse(progress -> passOver(row, progress), () -> giveUp(row, failure));
          } else {
            row.failure = failure;
            int doubled = 1 << Math.min(row.attempts - 1, LONGEST_DOUBLING);
            row.queue(now().plus(settings.backoff().multipliedBy(doubled)));
          }
        });
  }

  private void passOver(TaskRow row, TaskProgress progress) {
    row.progress = json.write(progress);
    row.attempts = 0;
    row.failure = null;
    row.queue(now());
  }

  private void giveUp(TaskRow row, String failure) {
    row.failure = failure;
    row.end(TaskState.FAILED, now());
  }

  /** Lets go of a task that nothing is wrong with. */
  void release(Claim claim) {
    postpone(claim, null, Duration.ZERO);
  }

  /**
   * Lets go of a task whose next step has to wait.
   *
   * @param reason what for
   */
  void postpone(Claim claim, @Nullable String reason, Duration delay) {
    change(
        claim,
        row -> {
          row.failure = reason;
          row.attempts = Math.max(0, row.attempts - 1);
          row.queue(now().plus(delay));
        });
  }

  private void change(Claim claim, Consumer<TaskRow> change) {
    transactions.write(() -> findHeld(claim).ifPresent(change));
  }

  private Optional<TaskRow> findHeld(Claim claim) {
    return store.findLocked(claim.task().id()).filter(row -> row.claims == claim.number());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
