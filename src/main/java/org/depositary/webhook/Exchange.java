package org.depositary.webhook;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, of which only the beginning is read.
 *
 * <p>The outcome is that of the status: an answer that goes on for ever is cut off.
 */
final class Exchange {

  private static final int READ_BYTES = 1000;
  private static final int SHOWN = 200;

  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private final Buffer begun = Buffer.buffer();
  private volatile @Nullable HttpClientRequest request;
  private volatile @Nullable HttpClientResponse answer;

  /** Whether the request may be sent: the time may be over already. */
  boolean begin(HttpClientRequest sent) {
    request = sent;
    return !outcome.isDone();
  }

  void fail(Failure failure) {
    if (answer == null) {
      outcome.complete(Outcome.failed(failure));
    } else {
      finish();
    }
  }

  // From here on everything happens on the thread of the connection, until the time is over.
  void read(HttpClientResponse response) {
    answer = response;
    response.exceptionHandler(broken -> finish());
    response.endHandler(end -> finish());
    response.handler(
        part -> {
          synchronized (begun) {
            int room = Math.max(0, READ_BYTES - begun.length());
            begun.appendBuffer(part, 0, Math.min(part.length(), room));
          }
          if (begun.length() >= READ_BYTES) {
            finish();
            response.request().reset();
          }
        });
  }

  private void finish() {
    HttpClientResponse response = answer;
    if (response != null) {
      outcome.complete(
          Outcome.answered(response.statusCode(), excerpt(), response.getHeader("Retry-After")));
    }
  }

  private @Nullable String excerpt() {
    String text;
    synchronized (begun) {
      text = new String(begun.getBytes(), StandardCharsets.UTF_8);
    }
    // Nothing that a terminal would obey, and no half of a character at the end.
    String shown =
        text.codePoints()
            .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
            .filter(c -> Character.isDefined(c) && Character.getType(c) != Character.FORMAT)
            .limit(SHOWN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return shown.isEmpty() ? null : shown;
  }

  /** Waits for what comes of it, but not longer than this. */
  Outcome await(Duration limit) {
    try {
      return outcome.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      fail(Failure.TIMED_OUT);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(Failure.BROKEN_OFF);
    } finally {
      HttpClientRequest sent = request;
      if (sent != null) {
        sent.reset();
      }
    }
    return outcome.join();
  }
}
