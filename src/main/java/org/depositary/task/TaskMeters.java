package org.depositary.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.database.WriteTransactions;

/** Counts the tasks for whoever watches the service, and forgets those that ended long ago. */
@ApplicationScoped
class TaskMeters {

  private final TaskStore store;
  private final WriteTransactions transactions;
  private final TaskSettings settings;
  private final Clock clock;
  private final Map<TaskState, AtomicLong> counts = new EnumMap<>(TaskState.class);

  TaskMeters(
      TaskStore store,
      WriteTransactions transactions,
      TaskSettings settings,
      Clock clock,
      MeterRegistry meters) {
    this.store = store;
    this.transactions = transactions;
    this.settings = settings;
    this.clock = clock;
    for (TaskState state : List.of(TaskState.QUEUED, TaskState.RUNNING, TaskState.FAILED)) {
      AtomicLong count = new AtomicLong();
      counts.put(state, count);
      meters.gauge(
          "depositary.tasks",
          List.of(io.micrometer.core.instrument.Tag.of("state", state.name())),
          count);
    }
  }

  @Scheduled(every = "{depositary.tasks.renewal}", concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void count() {
    Map<TaskState, Long> now = store.countByState();
    counts.forEach((state, count) -> count.set(now.getOrDefault(state, 0L)));
  }

  @Scheduled(every = "1h", delayed = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    transactions.write(() -> store.deleteEndedBefore(clock.instant().minus(settings.kept())));
  }
}
