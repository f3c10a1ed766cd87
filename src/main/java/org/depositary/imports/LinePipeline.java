package org.depositary.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.imports.LineReader.Line;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines ahead of those that are stored, and their texts on all processors; in order.
 *
 * <p>What is read and not yet stored is bounded in bytes, over all imports: a body is read no
 * faster than it is stored.
 */
final class LinePipeline implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LinePipeline.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  // What a short line costs beside its bytes.
  private static final int LEAST = 4096;

  /** A line whose text is being read; or, with a reason or without, the end of the body. */
  private record Ahead(
      Future<Optional<PreparedLine>> line, int room, @Nullable ProblemException cut) {

    static Ahead end(@Nullable ProblemException cut) {
      return new Ahead(CompletableFuture.completedFuture(Optional.empty()), 0, cut);
    }
  }

  private final BlockingQueue<Ahead> queue = new LinkedBlockingQueue<>();
  private final ImportThreads threads;
  private final ImportSettings settings;
  private final Function<Line, PreparedLine> preparation;
  private final Future<?> reading;
  // Taken from the queue, and not yet given: its room is held as long.
  private @Nullable Ahead head;
  // Of the lines that were given last, which are being stored until somebody asks for the next.
  private int givenRoom;
  private boolean ended;
  private volatile boolean closed;
  private volatile @Nullable DamageException damage;
  private volatile long count;

  LinePipeline(
      ImportThreads threads,
      ImportSettings settings,
      Source source,
      Function<Line, PreparedLine> preparation) {
    this.threads = threads;
    this.settings = settings;
    this.preparation = preparation;
    this.reading = threads.readBody(() -> read(source));
  }

  /**
   * Where lines come from.
   *
   * @param body closed at the end
   * @param linesDone how many lines of the import came before
   */
  record Source(InputStream body, long linesDone, Sender sender) {}

  private void read(Source source) {
    try (InputStream body = source.body()) {
      LineReader lines = new LineReader(body, source.linesDone(), threads.longestLine());
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        add(line.get());
      }
      count = lines.count();
      queue.add(Ahead.end(null));
    } catch (DamagedBodyException e) {
      damage =
          new DamageException(String.valueOf(e.getMessage()), source.linesDone() + e.wholeLines());
      queue.add(Ahead.end(damage));
    } catch (EOFException e) {
      queue.add(Ahead.end(cut(ProblemType.BAD_REQUEST, String.valueOf(e.getMessage()))));
    } catch (IOException | InterruptedException e) {
      LOG.debug("a body of lines broke off", e);
      queue.add(Ahead.end(cut(ProblemType.UNAVAILABLE, "The connection was lost.")));
    } catch (RuntimeException | Error e) {
      queue.add(Ahead.end(failed()));
      LOG.error("a body of lines cannot be read", e);
    }
  }

  private static ProblemException cut(ProblemType type, String reason) {
    return new ProblemException(type, reason);
  }

  private static ProblemException failed() {
    return cut(ProblemType.INTERNAL_ERROR, "The service failed.");
  }

  private void add(Line line) throws InterruptedException {
    int room = threads.acquire(Math.max(line.bytes().length, LEAST));
    try {
      queue.add(
          new Ahead(threads.readText(() -> Optional.of(preparation.apply(line))), room, null));
    } catch (RuntimeException | Error e) {
      threads.release(room);
      throw e;
    }
    if (closed) {
      releaseAll();
    }
  }

  /** Whether all lines were given. */
  boolean isEnded() {
    return ended;
  }

  /** How many lines the import has, blank ones counted, once all were given. */
  long count() {
    return count;
  }

  /**
   * The next lines that can be stored together, no document twice; none where none was read for a
   * second, or at the end.
   *
   * @throws ProblemException where the body broke off
   * @throws DamageException where it is damaged; of what was read ahead nothing is given any more
   */
  List<PreparedLine> next() {
    releaseGiven();
    requireUndamaged();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      Ahead ahead = head == null ? queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) : head;
      head = ahead;
      if (ahead == null) {
        requireReading();
        return List.of();
      }
      requireWhole(ahead);
      return gather(deadline);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ImportThreads.stopping();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  private void requireUndamaged() {
    DamageException found = damage;
    if (found != null) {
      throw found;
    }
  }

  // Whoever had no memory left to say why has ended without a word.
  private void requireReading() {
    if (reading.isDone() && queue.isEmpty()) {
      throw failed();
    }
  }

  private static void requireWhole(Ahead ahead) {
    ProblemException cut = ahead.cut();
    if (cut != null) {
      throw cut;
    }
  }

  private List<PreparedLine> gather(long deadline) throws InterruptedException, ExecutionException {
    List<PreparedLine> lines = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    long length = 0;
    Optional<PreparedLine> line = take(deadline, documents);
    long lingering = System.nanoTime() + settings.linger().toNanos();
    while (line.isPresent()) {
      lines.add(line.get());
      length += line.get().length();
      line.get().identity().ifPresent(documents::add);
      line =
          lines.size() < settings.linesAtOnce() && length < settings.charactersAtOnce()
              ? take(lingering, documents)
              : Optional.empty();
    }
    return lines;
  }

  /** The next line, if its text is read in time and its document is none of those; else later. */
  private Optional<PreparedLine> take(long deadline, Set<String> documents)
      throws InterruptedException, ExecutionException {
    Ahead ahead = head == null ? queue.poll() : head;
    head = ahead;
    if (ahead == null || ahead.cut() != null) {
      return Optional.empty();
    }
    try {
      long patience = Math.max(0, deadline - System.nanoTime());
      Optional<PreparedLine> line = ahead.line().get(patience, TimeUnit.NANOSECONDS);
      if (line.flatMap(PreparedLine::identity).filter(documents::contains).isPresent()) {
        return Optional.empty();
      }
      head = null;
      givenRoom += ahead.room();
      ended = line.isEmpty();
      return line;
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  /** Gives up what is read ahead. */
  @Override
  public void close() {
    closed = true;
    reading.cancel(true);
    Ahead waiting = head;
    head = null;
    if (waiting != null) {
      release(waiting);
    }
    releaseGiven();
    releaseAll();
  }

  private void releaseGiven() {
    threads.release(givenRoom);
    givenRoom = 0;
  }

  private void releaseAll() {
    for (Ahead ahead = queue.poll(); ahead != null; ahead = queue.poll()) {
      release(ahead);
    }
  }

  private void release(Ahead ahead) {
    ahead.line().cancel(false);
    threads.release(ahead.room());
  }
}
