package org.depositary.webhook.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.depositary.webhook.Verification;

/** A receiver of webhooks on this machine; it answers 200 unless told otherwise. */
final class Receiver implements AutoCloseable {

  /** A message as it came. */
  record Received(String id, String timestamp, String signatures, String body) {

    boolean isSignedWith(String secret) {
      return new Verification(id, timestamp, signatures, Instant.now()).holds(secret, body);
    }
  }

  private record Answer(int status, Map<String, String> headers) {}

  private final HttpServer server;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final Deque<Answer> answers = new ArrayDeque<>();

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks?key=a";
  }

  Receiver answers(int status) {
    return answers(status, Map.of());
  }

  Receiver answers(int status, Map<String, String> headers) {
    answers.add(new Answer(status, headers));
    return this;
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            body));
    Answer answer = answers.isEmpty() ? new Answer(200, Map.of()) : answers.remove();
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] words = "heard".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), words.length);
    exchange.getResponseBody().write(words);
    exchange.close();
  }

  /** The next message; one has come already. */
  Received next() {
    return received.remove();
  }

  boolean hasHeardAll() {
    return received.isEmpty();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
