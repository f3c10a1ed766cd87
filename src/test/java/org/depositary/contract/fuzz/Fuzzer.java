package org.depositary.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.depositary.contract.ContractCheck;
import org.depositary.contract.Exchange;

/** Sends requests to a service, and looks at each answer. */
public final class Fuzzer {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service;
  private final String key;
  private final ContractCheck check;
  private final Known known;
  private final Requests requests;
  private final Summary summary;

  private Fuzzer(URI service, String key, long seed) throws IOException, InterruptedException {
    this.service = service;
    this.key = key;
    this.summary = new Summary(seed);
    String contract =
        http.send(
                HttpRequest.newBuilder(service.resolve("/v1/openapi.json")).build(),
                BodyHandlers.ofString())
            .body();
    JsonNode json = new ObjectMapper().readTree(contract);
    this.check = new ContractCheck(contract);
    Random random = new Random(seed);
    this.known = new Known(random);
    this.requests = new Requests(json, random, known);
  }

  /** Sends as many requests as wanted. */
  public static Summary run(URI service, String key, long seed, int requests)
      throws IOException, InterruptedException {
    Fuzzer fuzzer = new Fuzzer(service, key, seed);
    fuzzer.store();
    for (int number = 0; number < requests; number++) {
      fuzzer.ask();
    }
    return fuzzer.summary;
  }

  // Something has to be there that requests can be about.
  private void store() throws IOException, InterruptedException {
    for (int number = 1; number <= 3; number++) {
      ask(requests.document(number));
    }
  }

  private void ask() throws IOException, InterruptedException {
    Asked asked = requests.next();
    // What ends all is not tried: the key that everything is asked with.
    if (!asked.method().equals("DELETE") || !asked.address().contains(key.split("_")[1])) {
      ask(asked);
    }
  }

  private void ask(Asked asked) throws IOException, InterruptedException {
    HttpRequest request = asked.request(service, key, PATIENCE);
    Exchange exchange;
    try {
      exchange = exchange(asked, http.send(request, BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      summary.fail(asked, "no answer: " + e);
      return;
    }
    summary.count(asked, exchange.status());
    try {
      check.check(exchange);
    } catch (AssertionError e) {
      summary.fail(asked, e.getMessage());
    }
    if (exchange.status() >= 500 && !isRefused(exchange)) {
      summary.fail(asked, "answered " + exchange.status());
    }
    if (asked.mustFail() && exchange.status() < 400) {
      summary.fail(asked, "answered " + exchange.status() + " to what it has to refuse");
    }
    if (asked.intent() == Intent.VALID && List.of(400, 422).contains(exchange.status())) {
      summary.surprise(asked, exchange.body());
    }
    known.learn(asked, exchange);
  }

  // A service that is busy says when to come again.
  private static boolean isRefused(Exchange exchange) {
    return exchange.status() == 503 && exchange.headers().containsKey("Retry-After");
  }

  private static Exchange exchange(Asked asked, HttpResponse<InputStream> answer)
      throws IOException {
    try (InputStream body = answer.body()) {
      boolean endless =
          answer
              .headers()
              .firstValue("Content-Type")
              .filter(type -> type.startsWith("text/event-stream"))
              .isPresent();
      String read = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      headers.putAll(answer.headers().map());
      String path = answer.uri().getRawPath();
      return new Exchange(asked.method(), path, answer.statusCode(), headers, read);
    }
  }
}
