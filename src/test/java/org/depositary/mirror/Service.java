package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The service as a partner reaches it, at one address or at several.
 *
 * <p>All that is asked here may be asked twice, so it is asked until it is answered: of the next
 * address where a connection fails, and not before Retry-After where the service says to wait.
 */
public final class Service {

  /** What was answered. */
  record Answer(int status, JsonNode json) {}

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  /** Of what is not there, any more or under this id. */
  private static final Set<Integer> GONE = Set.of(308, 404, 410);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Supplier<List<URI>> addresses;
  private final String key;
  private int turn;

  /**
   * @param addresses where the service is, asked each time; nodes come and go
   * @param key with the scope READ
   */
  public Service(Supplier<List<URI>> addresses, String key) {
    this.addresses = addresses;
    this.key = key;
  }

  /** Answers 200, or that it is gone. */
  Answer get(String path) throws InterruptedException {
    return answer(() -> request(path).GET());
  }

  /**
   * Sends JSON once, however often it has to be sent: the service knows it by its key. Answers 409
   * where that cannot be done now, or its answer is not kept any more.
   */
  Answer post(String path, String body, String idempotencyKey) throws InterruptedException {
    return answer(
        () ->
            request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
  }

  /** Lets go of what this key has made; no matter where it is gone. */
  void delete(String path) throws InterruptedException {
    answer(() -> request(path).header("If-Match", "*").DELETE());
  }

  /** The text at an address; empty where it is gone. */
  Optional<String> getText(String path) throws InterruptedException {
    HttpResponse<String> answer = ask(() -> request(path).GET(), BodyHandlers.ofString());
    return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
  }

  private Answer answer(Supplier<HttpRequest.Builder> question) throws InterruptedException {
    while (true) {
      HttpResponse<byte[]> answer = ask(question, BodyHandlers.ofByteArray());
      try {
        return new Answer(answer.statusCode(), Json.read(answer.body()));
      } catch (IOException cut) {
        turn++;
      }
    }
  }

  /**
   * Adds to a file what it lacks, as far as that comes.
   *
   * @param tag of the file there: if that is another one, this one is written anew
   * @return false where it is gone
   */
  boolean append(String path, String tag, Path file) throws IOException, InterruptedException {
    long there = Files.exists(file) ? Files.size(file) : 0;
    HttpResponse<InputStream> answer =
        ask(
            () -> request(path).header("Range", "bytes=" + there + "-").header("If-Range", tag),
            BodyHandlers.ofInputStream());
    if (GONE.contains(answer.statusCode())) {
      answer.body().close();
      return false;
    }
    StandardOpenOption how =
        answer.statusCode() == 206
            ? StandardOpenOption.APPEND
            : StandardOpenOption.TRUNCATE_EXISTING;
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, how)) {
      copy(answer.body(), out);
    }
    return true;
  }

  private void copy(InputStream body, OutputStream out) throws IOException {
    try (body) {
      byte[] some = new byte[64 * 1024];
      for (int count = read(body, some); count > 0; count = read(body, some)) {
        out.write(some, 0, count);
      }
    }
  }

  // A connection that breaks is an end like any other: the file is asked for what it lacks.
  private int read(InputStream body, byte[] some) {
    try {
      return body.read(some);
    } catch (IOException cut) {
      turn++;
      return -1;
    }
  }

  private HttpRequest.Builder request(String path) {
    List<URI> all = addresses.get();
    return HttpRequest.newBuilder(all.get(Math.floorMod(turn, all.size())).resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + key);
  }

  private <T> HttpResponse<T> ask(Supplier<HttpRequest.Builder> question, BodyHandler<T> body)
      throws InterruptedException {
    while (true) {
      try {
        HttpResponse<T> answer = http.send(question.get().build(), body);
        int status = answer.statusCode();
        if (status < 300 || status == 409 || GONE.contains(status)) {
          return answer;
        }
        if (!LATER.contains(status)) {
          throw new IllegalStateException(status + " " + answer.request().uri());
        }
        Thread.sleep(pause(answer).toMillis());
      } catch (IOException nobody) {
        Thread.sleep(100);
      }
      turn++;
    }
  }

  private static Duration pause(HttpResponse<?> answer) {
    String after = answer.headers().firstValue("Retry-After").orElse("1");
    return Duration.ofSeconds(after.matches("[0-9]{1,4}") ? Long.parseLong(after) : 1);
  }
}
