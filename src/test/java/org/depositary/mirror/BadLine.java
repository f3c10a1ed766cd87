package org.depositary.mirror;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Stands between a mirror and the service, and does what lines do: cuts answers short, refuses for
 * a while, and brings entries of the feed again that were there before.
 */
final class BadLine implements AutoCloseable {

  private static final Set<String> PASSED =
      Set.of("authorization", "content-type", "idempotency-key", "if-match", "if-range", "range");

  static {
    // It sends headers and body one after the other: the body would wait until these are confirmed.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI service;
  private final Random random;
  private ArrayNode before = Json.array();
  private volatile Predicate<JsonNode> lost = item -> false;
  private final AtomicInteger cuts = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private final AtomicInteger repeats = new AtomicInteger();

  private BadLine(HttpServer server, URI service, long seed) {
    this.server = server;
    this.service = service;
    this.random = new Random(seed);
  }

  static BadLine to(URI service, long seed) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    BadLine line = new BadLine(server, service, seed);
    server.createContext("/", line::pass);
    server.start();
    return line;
  }

  List<URI> addresses() {
    return List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  /** Loses entries of the feed, which no service does. */
  void lose(Predicate<JsonNode> which) {
    lost = which;
  }

  int cuts() {
    return cuts.get();
  }

  int refusals() {
    return refusals.get();
  }

  int repeats() {
    return repeats.get();
  }

  // One at a time: the server has one thread.
  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (random.nextInt(5) == 0) {
        refusals.incrementAndGet();
        exchange.getResponseHeaders().set("Retry-After", "0");
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      HttpResponse<byte[]> answer = http.send(copy(exchange), BodyHandlers.ofByteArray());
      answer.headers().map().forEach((name, values) -> set(exchange, name, values));
      byte[] body = answer.body();
      if (exchange.getRequestURI().getPath().equals("/v1/changes") && answer.statusCode() == 200) {
        body = repeat(body);
      }
      send(exchange, answer.statusCode(), body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest copy(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(exchange.getRequestURI().toString()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (PASSED.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, values.get(0));
              }
            });
    byte[] body = exchange.getRequestBody().readAllBytes();
    return request.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body)).build();
  }

  private static void set(HttpExchange exchange, String name, List<String> values) {
    Headers headers = exchange.getResponseHeaders();
    if (!name.startsWith(":")) {
      headers.put(name, values);
    }
  }

  /** The entries of the answer before, once more, in front of those of this one. */
  private byte[] repeat(byte[] body) throws IOException {
    ObjectNode page = (ObjectNode) Json.read(body);
    ArrayNode items = Json.array();
    page.path("items")
        .forEach(
            item -> {
              if (!lost.test(item)) {
                items.add(item);
              }
            });
    repeats.addAndGet(before.size());
    page.set("items", before.addAll(items));
    before = items;
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().remove("Content-Length");
    exchange.getResponseHeaders().remove("Transfer-Encoding");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    int sent =
        body.length > 0 && random.nextInt(3) == 0 ? random.nextInt(body.length) : body.length;
    cuts.addAndGet(sent < body.length ? 1 : 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body, 0, sent);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
