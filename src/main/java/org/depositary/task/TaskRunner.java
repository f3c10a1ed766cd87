package org.depositary.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.depositary.task.TaskLeases.Claim;
import org.jboss.logging.Logger;

/** Works on the tasks that are due, a few at a time, as long as the node runs. */
@ApplicationScoped
class TaskRunner {

  private static final Logger LOG = Logger.getLogger(TaskRunner.class);

  /** A step in flight gets this long when the node stops. */
  private static final int PATIENCE_SECONDS = 10;

  private final Map<TaskKind, TaskWork> works = new EnumMap<>(TaskKind.class);
  private final TaskLeases leases;
  private final MeterRegistry meters;
  private final Semaphore free;
  private final ExecutorService workers;
  private final Set<Claim> held = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  TaskRunner(
      @All List<TaskWork> works, TaskLeases leases, TaskSettings settings, MeterRegistry meters) {
    works.forEach(work -> this.works.put(work.kind(), work));
    this.leases = leases;
    this.meters = meters;
    this.free = new Semaphore(settings.workers());
    this.workers =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "task");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Scheduled(every = "{depositary.tasks.poll}", concurrentExecution = ConcurrentExecution.SKIP)
  void poll() {
    while (!stopping && free.tryAcquire()) {
      Optional<Claim> claim = claim();
      if (claim.isEmpty()) {
        return;
      }
      workers.execute(
          () -> {
            try {
              work(claim.get());
            } finally {
              free.release();
            }
          });
    }
  }

  // A task of this node need not wait for the next poll. Not on the thread that commits: it may
  // still hold the lock of writers.
  void onTaken(@Observes(during = TransactionPhase.AFTER_SUCCESS) Tasks.Taken taken) {
    if (!stopping) {
      workers.execute(this::poll);
    }
  }

  private Optional<Claim> claim() {
    Optional<Claim> claim = Optional.empty();
    try {
      claim = leases.claim();
    } finally {
      if (claim.isEmpty()) {
        free.release();
      }
    }
    return claim;
  }

  @Scheduled(every = "{depositary.tasks.renewal}", concurrentExecution = ConcurrentExecution.SKIP)
  void renew() {
    held.forEach(leases::renew);
  }

  // Threads are never interrupted: H2 closes its file when that happens to a reader of it.
  void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
    stopping = true;
    workers.shutdown();
    workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private void work(Claim first) {
    Optional<Claim> claim = Optional.of(first);
    while (claim.isPresent()) {
      Claim current = claim.get();
      held.add(current);
      try {
        claim = stopping ? letGo(current) : step(current);
      } finally {
        held.remove(current);
      }
    }
  }

  private Optional<Claim> step(Claim claim) {
    Timer.Sample sample = Timer.start(meters);
    String outcome = "failed";
    try {
      Optional<Claim> next = leases.write(claim, work(claim.task()).prepare(claim.task()));
      outcome = "done";
      return next;
    } catch (NotYetException notYet) {
      outcome = "postponed";
      leases.postpone(claim, notYet.getMessage(), notYet.delay());
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      // Whatever it is, it is the task that fails, not the worker.
      LOG.warnf(e, "A step of the task %s failed.", claim.task().id());
      leases.fail(claim, reason(e), () -> work(claim.task()).passOver(claim.task()));
      return Optional.empty();
    } finally {
      sample.stop(
          meters.timer(
              "depositary.task.step", "kind", claim.task().kind().name(), "outcome", outcome));
    }
  }

  private Optional<Claim> letGo(Claim claim) {
    leases.release(claim);
    return Optional.empty();
  }

  private TaskWork work(Task task) {
    return Objects.requireNonNull(works.get(task.kind()), "a work for every kind");
  }

  // The message of an exception may quote rows, and with them words of documents.
  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName() + "; the log of the node tells more.";
  }
}
