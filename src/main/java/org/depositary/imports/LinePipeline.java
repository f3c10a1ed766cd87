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
import java.util.zip.ZipException;
import org.depositary.imports.LineReader.Line;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines ahead of those that are stored, and their texts on all processors; in order.
 *
 * <p>What is read ahead is bounded in bytes, over all imports: a body is read no faster than it is
 * stored.
 */
final class LinePipeline implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(LinePipeline.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  // What a short line costs beside its bytes.
  private static final int LEAST = 4096;

  /** A line whose text is being read; or, with a reason or without, the end of the body. */
  private record Ahead(Future<Optional<PreparedLine>> line, int room, @Nullable String cut) {

    static Ahead end(@Nullable String cut) {
      return new Ahead(CompletableFuture.completedFuture(Optional.empty()), 0, cut);
    }
  }

  private final BlockingQueue<Ahead> queue = new LinkedBlockingQueue<>();
  private final ImportThreads threads;
  private final Preparation preparation;
  private final ImportSettings settings;
  private final Sender sender;
  private final Future<?> reading;
  private boolean ended;
  private volatile boolean closed;

  LinePipeline(
      ImportThreads threads, Preparation preparation, ImportSettings settings, Source source) {
    this.threads = threads;
    this.preparation = preparation;
    this.settings = settings;
    this.sender = source.sender();
    this.reading = threads.readBody(() -> read(source));
  }

  /**
   * Where lines come from.
   *
   * @param linesDone how many lines of the import came before
   */
  record Source(InputStream body, long linesDone, Sender sender) {}

  private void read(Source source) {
    LineReader lines = new LineReader(source.body(), source.linesDone(), Preparation.LONGEST_LINE);
    try {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        add(line.get());
      }
      queue.add(Ahead.end(null));
    } catch (ZipException | EOFException e) {
      queue.add(Ahead.end(e.getMessage()));
    } catch (IOException | InterruptedException e) {
      LOG.debug("a body of lines broke off", e);
      queue.add(Ahead.end("The connection was lost."));
    } catch (RuntimeException e) {
      LOG.error("a body of lines cannot be read", e);
      queue.add(Ahead.end("The service failed."));
    }
  }

  private void add(Line line) throws InterruptedException {
    int room = threads.acquire(Math.max(line.bytes().length, LEAST));
    queue.add(
        new Ahead(threads.readText(() -> Optional.of(preparation.read(line, sender))), room, null));
    if (closed) {
      releaseAll();
    }
  }

  /** Whether all lines were given. */
  boolean isEnded() {
    return ended;
  }

  /**
   * The next lines that can be stored together, no document twice; none where none came for a
   * second, or at the end.
   *
   * @throws CutException where the body broke off
   */
  List<PreparedLine> next() {
    try {
      Ahead first = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return first == null ? List.of() : gather(first);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CutException("The service is being stopped.");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  private List<PreparedLine> gather(Ahead first) throws InterruptedException, ExecutionException {
    List<PreparedLine> lines = new ArrayList<>();
    Set<String> documents = new HashSet<>();
    long length = 0;
    long deadline = System.nanoTime() + settings.linger().toNanos();
    Optional<PreparedLine> line = take(first);
    while (line.isPresent()) {
      lines.add(line.get());
      length += line.get().length();
      line.get().identity().ifPresent(documents::add);
      line =
          lines.size() < settings.linesAtOnce() && length < settings.charactersAtOnce()
              ? takeIfReady(deadline, documents)
              : Optional.empty();
    }
    return lines;
  }

  private Optional<PreparedLine> take(Ahead ahead) throws InterruptedException, ExecutionException {
    if (ahead.cut() != null) {
      throw new CutException(ahead.cut());
    }
    Optional<PreparedLine> line = ahead.line().get();
    ended = line.isEmpty();
    threads.release(ahead.room());
    return line;
  }

  private Optional<PreparedLine> takeIfReady(long deadline, Set<String> documents)
      throws InterruptedException, ExecutionException {
    Ahead ahead = queue.peek();
    if (ahead == null || ahead.cut() != null) {
      return Optional.empty();
    }
    try {
      long patience = Math.max(0, deadline - System.nanoTime());
      Optional<PreparedLine> line = ahead.line().get(patience, TimeUnit.NANOSECONDS);
      if (line.flatMap(PreparedLine::identity).filter(documents::contains).isPresent()) {
        return Optional.empty();
      }
      queue.remove();
      return take(ahead);
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  /** Gives up what is read ahead. */
  @Override
  public void close() {
    closed = true;
    reading.cancel(true);
    releaseAll();
  }

  private void releaseAll() {
    for (Ahead ahead = queue.poll(); ahead != null; ahead = queue.poll()) {
      ahead.line().cancel(false);
      threads.release(ahead.room());
    }
  }
}
