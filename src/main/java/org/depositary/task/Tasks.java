package org.depositary.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;
import org.jspecify.annotations.Nullable;

/** Takes tasks on, shows them and calls them off. */
@ApplicationScoped
public class Tasks {

  /** A task, and whether it is new. */
  record Asked(TaskView task, boolean created) {}

  /** A task was taken on; whoever observes it after the commit finds it. */
  record Taken(UUID id) {}

  private final TaskStore store;
  private final WriteTransactions transactions;
  private final Pager pager;
  private final Json json;
  private final Clock clock;
  private final Event<Taken> taken;

  Tasks(
      TaskStore store,
      WriteTransactions transactions,
      Pager pager,
      Json json,
      Clock clock,
      Event<Taken> taken) {
    this.taken = taken;
    this.store = store;
    this.transactions = transactions;
    this.pager = pager;
    this.json = json;
    this.clock = clock;
  }

  /** Where a task is. */
  public static String href(UUID id) {
    return TaskView.href(id);
  }

  /** How far a task is; empty where it ended so long ago that it was forgotten. */
  public Optional<TaskState> findState(UUID id) {
    return store.findByIdOptional(id).map(row -> row.state);
  }

  /** When a task ended; empty where it has not, or was forgotten. */
  public Optional<Instant> findEnd(UUID id) {
    return store.findByIdOptional(id).map(row -> row.endedAt);
  }

  /**
   * Takes a task on, in the running transaction and with it, or finds the open one that serves.
   *
   * @param subject what it is about; an open task about something else is called off
   * @return the id of the task
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID enqueue(TaskKind kind, @Nullable String subject, String actor) {
    return findOpen(kind, subject).orElseGet(() -> create(kind, subject, actor)).id;
  }

  Asked ask(TaskKind kind, @Nullable String subject, String actor) {
    return transactions.write(
        () ->
            findOpen(kind, subject)
                .map(row -> new Asked(view(row), false))
                .orElseGet(() -> new Asked(view(create(kind, subject, actor)), true)));
  }

  // Locked, so that no node takes it before this transaction ends; one that is about to be taken is
  // waited for.
  private Optional<TaskRow> findOpen(TaskKind kind, @Nullable String subject) {
    if (!kind.isJoined()) {
      return Optional.empty();
    }
    Optional<TaskRow> open = store.findJoinedLocked(kind.name());
    if (open.isPresent() && subject != null && !subject.equals(open.get().subject)) {
      open.get().end(TaskState.CANCELLED, now());
      store.flush();
      return Optional.empty();
    }
    return open;
  }

  private TaskRow create(TaskKind kind, @Nullable String subject, String actor) {
    TaskRow row = new TaskRow();
    row.id = Ids.next();
    row.kind = kind;
    row.subject = subject;
    row.joinKey = kind.isJoined() ? kind.name() : null;
    row.progress = json.write(TaskProgress.START);
    row.actor = actor;
    row.createdAt = now();
    row.queue(row.createdAt);
    store.persist(row);
    taken.fire(new Taken(row.id));
    return row;
  }

  Page<TaskView> list(TaskFilter filter, PageQuery query) {
    Slice slice = pager.slice(query);
    Conditions conditions = filter.conditions();
    Long total = slice.counted() ? store.count(conditions) : null;
    if (!slice.atStart()) {
      conditions.where("r.id < :value", Ids.parse(slice.after().get(0)).orElseThrow());
    }
    List<TaskRow> rows = store.list(conditions, slice.rows());
    return pager.page(slice, rows, row -> List.of(row.id.toString()), total).map(this::view);
  }

  TaskView get(String id) {
    return view(requirePresent(Ids.parse(id).flatMap(store::findByIdOptional)));
  }

  /** Calls a task off: a step in flight still ends, or comes too late. */
  TaskView cancel(String id) {
    return transactions.write(
        () -> {
          TaskRow row = requirePresent(Ids.parse(id).flatMap(store::findLocked));
          if (!row.state.isOpen()) {
            throw new ProblemException(ProblemType.CONFLICT, "The task has ended already.");
          }
          row.end(TaskState.CANCELLED, now());
          return view(row);
        });
  }

  private static TaskRow requirePresent(Optional<TaskRow> found) {
    return found.orElseThrow(
        () -> new ProblemException(ProblemType.NOT_FOUND, "There is no task with this id."));
  }

  private TaskView view(TaskRow row) {
    return TaskView.of(row, json.read(row.progress, TaskProgress.class));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
