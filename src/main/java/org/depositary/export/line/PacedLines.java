package org.depositary.export.line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Writes lines while the next are read, two batches behind at most. For one thread.
 *
 * <p>Lines must hold all they show: there is no transaction where they are written.
 */
final class PacedLines {

  private final LineWriter writer;
  private final Executor executor;
  private CompletableFuture<Long> before = CompletableFuture.completedFuture(0L);
  private CompletableFuture<Long> last = CompletableFuture.completedFuture(0L);
  private List<Consumer<LineWriter>> batch = new ArrayList<>();
  private long size;

  PacedLines(LineWriter writer, Executor executor) {
    this.writer = writer;
    this.executor = executor;
  }

  /** How many bytes there were after the last batch that is known to be written. */
  long size() {
    return size;
  }

  /** Adds a line to the batch. */
  void add(Consumer<LineWriter> line) {
    batch.add(line);
  }

  /** Has the batch written, once the one before the last is. */
  void handOver() {
    if (!batch.isEmpty()) {
      size = before.join();
      before = last;
      List<Consumer<LineWriter>> full = batch;
      batch = new ArrayList<>();
      last = last.thenApplyAsync(done -> write(full), executor);
    }
  }

  private long write(List<Consumer<LineWriter>> lines) {
    lines.forEach(line -> line.accept(writer));
    return writer.size();
  }

  /** Waits until all is written; until lines are added again the caller may write. */
  LineWriter await() {
    handOver();
    size = last.join();
    return writer;
  }
}
