package org.depositary.imports;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/**
 * Sends results while lines still come, to clients that read them and to those that do not.
 *
 * <p>Many clients send all they have before they read a byte. Waiting for them would stop both
 * sides for ever: so nothing is written that the connection does not take at once. What was left
 * out is read from the database again, at the latest when all lines have come.
 */
final class ResultWriter {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  // An error code of HTTP/2 (RFC 9113, 7).
  private static final long INTERNAL_ERROR = 2;

  private final HttpServerResponse response;
  private final LineResults results;
  private final UUID importId;
  private final Object drained = new Object();
  // The last line whose result was written, and the last one that is stored.
  private long written;
  private long stored;

  ResultWriter(HttpServerResponse response, LineResults results, Attempt attempt) {
    this.response = response;
    this.results = results;
    this.importId = attempt.importId();
    this.written = attempt.linesDone();
    this.stored = written;
    response.drainHandler(
        nothing -> {
          synchronized (drained) {
            drained.notifyAll();
          }
        });
  }

  /** Writes the results of lines that were stored, or leaves them for later. */
  void offer(List<LineResults.Part> parts) {
    for (LineResults.Part part : parts) {
      if (written == stored && !response.writeQueueFull()) {
        write(part);
      }
      stored = part.lastLine();
    }
  }

  /** Writes what was left for later, as far as the connection takes it. */
  void catchUp() {
    while (written < stored && !response.writeQueueFull()) {
      writeNext();
    }
  }

  /** Writes all that was left for later, as fast as the client reads. */
  void finish() {
    while (written < stored) {
      awaitRoom();
      writeNext();
    }
  }

  /**
   * Lets an answer that has begun end in a way that nobody takes for its end: with its stream, or
   * where that is all of it with its connection. What is written once that is closed goes nowhere.
   *
   * @return whether it is closed
   */
  static boolean breakOff(HttpServerRequest request) {
    try {
      return request.version() == HttpVersion.HTTP_2
          ? reset(request.response())
          : closeConnection(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // Others share the connection; the framework closes that of an answer that is not closed yet.
  private static boolean reset(HttpServerResponse response) throws InterruptedException {
    response.reset(INTERNAL_ERROR);
    for (int i = 0; i < 1000 && !response.closed(); i++) {
      Thread.sleep(1);
    }
    return true;
  }

  private static boolean closeConnection(HttpServerRequest request) throws InterruptedException {
    try {
      request
          .connection()
          .close()
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return request.response().closed();
    }
  }

  private void writeNext() {
    List<LineResults.Part> parts = results.listBehind(importId, written);
    if (parts.isEmpty()) {
      throw new ProblemException(ProblemType.CONFLICT, "The results are no longer kept.");
    }
    parts.forEach(this::write);
  }

  private void write(LineResults.Part part) {
    if (!response.headWritten()) {
      response.setChunked(true);
    }
    response.write(Buffer.buffer(part.lines()));
    written = part.lastLine();
  }

  private void awaitRoom() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    synchronized (drained) {
      while (response.writeQueueFull()) {
        if (response.closed() || System.nanoTime() > deadline) {
          throw new ProblemException(
              ProblemType.UNAVAILABLE, "The client did not read the results.");
        }
        try {
          drained.wait(1000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw ImportThreads.stopping();
        }
      }
    }
  }
}
