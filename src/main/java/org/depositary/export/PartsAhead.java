package org.depositary.export;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.depositary.database.Snapshots;
import org.depositary.export.line.ResourceLines;
import org.depositary.export.line.ResourceLines.Part;
import org.depositary.export.line.ResourceLines.Progress;
import org.depositary.export.line.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Reads a part of an export while the one before is stored, so that neither waits for the other: of
 * one export at a time, which bounds what is in memory.
 */
@ApplicationScoped
class PartsAhead {

  /** Nobody comes for a part after so long: its task has ended, or another node has it. */
  private static final Duration KEPT = Duration.ofMinutes(1);

  /** Compressed bytes of a part that is long enough: a single document may make it much longer. */
  private static final int LONG = 8_000_000;

  private static final int PATIENCE_SECONDS = 10;

  private final ResourceLines lines;
  private final Snapshots snapshots;
  private final AtomicReference<@Nullable Ahead> kept = new AtomicReference<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          reading -> {
            Thread thread = new Thread(reading, "export-ahead");
            thread.setDaemon(true);
            return thread;
          });

  PartsAhead(ResourceLines lines, Snapshots snapshots) {
    this.lines = lines;
    this.snapshots = snapshots;
  }

  /**
   * What a part is of.
   *
   * @param erasures how often something had been erased before it was read
   */
  record Reading(UUID export, long erasures, Progress from, Selection selection) {

    /** The one behind a part. */
    Reading after(Part part) {
      Progress next =
          new Progress(
              part.reached(),
              from.upTo(),
              from.before() + part.lines().count(),
              from.files(),
              from.changesCursor());
      return new Reading(export, erasures, next, selection);
    }
  }

  private record Ahead(Reading reading, CompletableFuture<Part> part, long since) {

    boolean isForgotten() {
      return System.nanoTime() - since > KEPT.toNanos();
    }
  }

  /** The part itself: the one that was begun, where it is of the very same. */
  Part read(Reading reading) {
    Ahead ahead = kept.get();
    if (ahead == null
        || !ahead.reading().export().equals(reading.export())
        || !kept.compareAndSet(ahead, null)) {
      return readNow(reading);
    }
    return ahead.reading().equals(reading) ? ahead.part().join() : readNow(reading);
  }

  private Part readNow(Reading reading) {
    return snapshots.read(() -> lines.read(reading.from(), reading.selection()));
  }

  /**
   * Begins to read the part behind one that is in memory, unless that is long, or a part of another
   * export is being read.
   *
   * @return whether it was begun
   */
  boolean begin(Reading reading, Part before) {
    Ahead ahead = new Ahead(reading, new CompletableFuture<>(), System.nanoTime());
    if (before.lines().content().length() > LONG || !kept.compareAndSet(null, ahead)) {
      return false;
    }
    try {
      ahead.part().completeAsync(() -> readNow(reading), reader);
      return true;
    } catch (RejectedExecutionException stopped) {
      kept.set(null);
      return false;
    }
  }

  @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void forget() {
    Ahead ahead = kept.get();
    if (ahead != null && ahead.isForgotten()) {
      kept.compareAndSet(ahead, null);
    }
  }

  // Threads are never interrupted: H2 closes its file when that happens to a reader of it.
  void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
    reader.shutdown();
    reader.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
