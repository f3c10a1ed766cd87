package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.depositary.packaged.ServiceClient;

/** Clients that follow the feed until there is nothing left to be told. */
final class FeedClients {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int EVENTS = 500;

  private FeedClients() {}

  /** Asks again and again, waiting a little. */
  static Callable<Seen> poller(
      ServiceClient client, String cursor, String parameters, BooleanSupplier going) {
    Seen seen = new Seen("poller " + parameters);
    return () -> {
      String next = cursor;
      boolean more = true;
      while (more || going.getAsBoolean()) {
        ServiceClient.Answer answer = client.get("/v1/changes?" + parameters + "&cursor=" + next);
        if (answer.status() != 200) {
          throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        JsonNode page = answer.json();
        page.path("items").forEach(seen::add);
        more = !page.path("items").isEmpty();
        next = page.at("/page/next").asText();
      }
      return seen;
    };
  }

  /** Listens to the stream, which it leaves and enters again after some events. */
  static Callable<Seen> listener(URI address, String cursor, Predicate<Seen> done) {
    Seen seen = new Seen("stream");
    return () -> {
      String last = cursor;
      while (!done.test(seen)) {
        last = listen(address, last, seen, done);
      }
      return seen;
    };
  }

  private static String listen(URI address, String last, Seen seen, Predicate<Seen> done)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/changes/stream"))
            .header("Last-Event-ID", last)
            .build();
    String id = last;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
      int left = EVENTS;
      String line = lines.readLine();
      while (line != null && left > 0 && !done.test(seen)) {
        if (line.startsWith("data:")) {
          JsonNode item = JSON.readTree(line.substring(5));
          seen.add(item);
          id = item.path("cursor").asText();
          left--;
        }
        line = lines.readLine();
      }
    }
    return id;
  }
}
