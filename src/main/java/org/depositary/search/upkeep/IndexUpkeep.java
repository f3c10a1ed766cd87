package org.depositary.search.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Does now and then what an index needs beside being told of changes. */
@ApplicationScoped
class IndexUpkeep {

  private final LiveIndex index;
  private final IndexPurge purge;
  private final SearchConfig config;
  private long committed = System.nanoTime();
  private long purged = System.nanoTime();

  IndexUpkeep(LiveIndex index, IndexPurge purge, SearchConfig config) {
    this.index = index;
    this.purge = purge;
    this.config = config;
  }

  // Beside the rest, which may take long.
  @Scheduled(
      every = "{depositary.search.show}",
      delayed = "1s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void show() {
    index.show();
  }

  // SKIP: no two at once, so the times are those of one thread after another.
  @Scheduled(
      every = "{depositary.search.upkeep}",
      delayed = "1s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    long now = System.nanoTime();
    boolean commit = now - committed >= config.commit().toNanos();
    boolean due = now - purged >= config.purge().toNanos();
    index.keepUp(commit, due);
    committed = commit ? now : committed;
    purged = due ? System.nanoTime() : purged;
    purge.keepUp();
  }
}
