package org.depositary.export;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

  /**
   * Nobody comes for a part any more after so long: its task was taken by another node, or ended.
   */
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final ResourceLines lines;
  private final Snapshots snapshots;
  private final AtomicReference<@Nullable Ahead> kept = new AtomicReference<>();

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

  /** Begins to read a part, unless one of another export is being read so. */
  void begin(Reading reading) {
    Ahead other = kept.get();
    Ahead ahead = new Ahead(reading, new CompletableFuture<>(), System.nanoTime());
    if ((other == null || other.isForgotten()) && kept.compareAndSet(other, ahead)) {
      ahead.part().completeAsync(() -> readNow(reading), Infrastructure.getDefaultExecutor());
    }
  }
}
