package org.depositary.export.line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Writes lines while the next are read, one batch behind at most. For one thread.
 *
 * <p>Lines must hold all they show: there is no transaction where they are written.
 */
final class PacedLines {

  private final LineWriter writer;
  private final Executor executor;
  private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
  private List<Consumer<LineWriter>> batch = new ArrayList<>();
  private long size;

  PacedLines(LineWriter writer, Executor executor) {
    this.writer = writer;
    this.executor = executor;
  }

  /** How many bytes there were when the last batch was handed over. */
  long size() {
    return size;
  }

  /** Adds a line to the batch. */
  void add(Consumer<LineWriter> line) {
    batch.add(line);
  }

  /** Has the batch written, once the one before is. */
  void handOver() {
    if (!batch.isEmpty()) {
      writing.join();
      size = writer.size();
      List<Consumer<LineWriter>> full = batch;
      batch = new ArrayList<>();
      writing = CompletableFuture.runAsync(() -> full.forEach(l -> l.accept(writer)), executor);
    }
  }

  /** Waits until all is written; until lines are added again the caller may write. */
  LineWriter await() {
    handOver();
    writing.join();
    return writer;
  }
}
