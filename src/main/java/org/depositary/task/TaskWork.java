package org.depositary.task;

import java.util.Optional;

/** How one kind of task is done. */
public interface TaskWork {

  /** The kind; there is one work for each. */
  TaskKind kind();

  /** What a task that is asked for now would be about. */
  default Optional<String> subject() {
    return Optional.empty();
  }

  /**
   * Prepares the next step. No transaction is running; whatever this does may be done twice, so it
   * reads, computes, or does what has the same effect again.
   *
   * @throws NotYetException where the step cannot be made now
   */
  TaskStep prepare(Task task);

  /**
   * What to go on with where the next step has failed as often as it may: the others, if they do
   * not need it. Runs in a write transaction.
   *
   * @return empty where the task as a whole has failed
   */
  default Optional<TaskProgress> passOver(Task task) {
    return Optional.empty();
  }

  /** What one step does to the database. */
  @FunctionalInterface
  interface TaskStep {

    /**
     * Does it, in the write transaction that stores what it answers; the transaction may be rolled
     * back and run again.
     */
    TaskProgress apply();
  }
}
