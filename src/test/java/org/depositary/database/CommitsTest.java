package org.depositary.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CommitsTest {

  private static final int WRITERS = 2;
  private static final int REST_NANOS = 10_000;
  private static final int SPINS = 50;
  private static final int ROUNDS = 100_000;

  private final Commits commits = new Commits();

  @Test
  void nothingIsToldDuringACommit() {
    assertThat(commits.count()).hasValue(0);
    commits.begin();
    assertThat(commits.count()).isEmpty();
    commits.end();
    assertThat(commits.count()).hasValue(1);
  }

  @Test
  void nothingIsToldDuringOneOfTwoCommits() {
    commits.begin();
    commits.begin();
    commits.end();
    assertThat(commits.count()).isEmpty();
  }

  // What is visible changes between beginning and end, as in a database.
  @Test
  void nothingChangesBetweenTwoEqualNumbers() throws InterruptedException, ExecutionException {
    AtomicLong visible = new AtomicLong();
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      writers.add(threads.submit(writer(visible, writing)));
    }
    try {
      assertThat(compare(visible)).isPositive();
    } finally {
      writing.set(false);
      threads.shutdown();
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
  }

  /** How often two numbers were equal. */
  private long compare(AtomicLong visible) {
    long compared = 0;
    for (int i = 0; i < ROUNDS; i++) {
      OptionalLong before = commits.count();
      long first = visible.get();
      pause();
      long second = visible.get();
      if (before.isPresent() && before.equals(commits.count())) {
        assertThat(second).isEqualTo(first);
        compared++;
      }
    }
    return compared;
  }

  private Callable<Void> writer(AtomicLong visible, AtomicBoolean writing) {
    return () -> {
      while (writing.get()) {
        commits.begin();
        pause();
        visible.incrementAndGet();
        pause();
        commits.end();
        LockSupport.parkNanos(REST_NANOS);
      }
      return null;
    };
  }

  // Long enough for another thread to come in between.
  private static void pause() {
    for (int i = 0; i < SPINS; i++) {
      Thread.onSpinWait();
    }
  }
}
