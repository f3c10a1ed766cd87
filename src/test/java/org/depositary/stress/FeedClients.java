package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.depositary.packaged.ServiceClient.Answer;

/** Clients that follow the feed until there is nothing left to be told. */
final class FeedClients {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** After so many events a client leaves the stream and enters it again. */
  private static final int EVENTS = 500;

  private static final int PAUSE_MILLIS = 50;

  private FeedClients() {}

  /** Whatever answers a GET: one node, or any of several. */
  @FunctionalInterface
  interface Service {

    Answer get(String path) throws IOException, InterruptedException;
  }

  /** The stream was not opened. */
  static final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedException(int status) {
      super("the stream was answered " + status);
    }
  }

  /** Asks again and again, waiting a little. */
  static Callable<Seen> poller(
      Service service, String cursor, String parameters, BooleanSupplier going) {
    Seen seen = new Seen("poller " + parameters);
    return () -> {
      String next = cursor;
      boolean more = true;
      while (more) {
        // Before the question: what was written until then is in the answer.
        boolean ending = !going.getAsBoolean();
        Answer answer = service.get("/v1/changes?" + parameters + "&cursor=" + next);
        if (answer.status() != 200) {
          throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        JsonNode page = answer.json();
        page.path("items").forEach(seen::add);
        more = !ending || !page.path("items").isEmpty();
        next = page.at("/page/next").asText();
      }
      return seen;
    };
  }

  /**
   * Listens to the stream, which it leaves and enters again after some events.
   *
   * @param address of a node that is there; asked again where that is gone
   */
  static Callable<Seen> listener(Supplier<URI> address, String cursor, Predicate<Seen> done) {
    Seen seen = new Seen("stream");
    return () -> {
      Place place = new Place(cursor);
      while (!done.test(seen)) {
        try {
          int[] left = {EVENTS};
          listen(
              address.get(),
              place,
              item -> {
                seen.add(item);
                left[0]--;
              },
              () -> left[0] > 0 && !done.test(seen));
        } catch (RefusedException refused) {
          throw refused;
        } catch (IOException gone) {
          Thread.sleep(PAUSE_MILLIS);
        }
      }
      return seen;
    };
  }

  /** Where a client of the stream goes on. */
  static final class Place {

    private String cursor;

    Place(String cursor) {
      this.cursor = cursor;
    }

    String cursor() {
      return cursor;
    }
  }

  /** What becomes of an event. */
  @FunctionalInterface
  interface Events {

    void take(JsonNode item);
  }

  /** Listens as long as it is to go on, which is asked after each line, or until the node ends. */
  static void listen(URI address, Place place, Events events, BooleanSupplier goingOn)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/v1/changes/stream"))
            .header("Last-Event-ID", place.cursor)
            .build();
    HttpResponse<InputStream> answer = HTTP.send(request, BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      if (answer.statusCode() != 200) {
        throw new RefusedException(answer.statusCode());
      }
      String line = lines.readLine();
      while (line != null && goingOn.getAsBoolean()) {
        if (line.startsWith("data:")) {
          JsonNode item = JSON.readTree(line.substring(5));
          events.take(item);
          place.cursor = item.path("cursor").asText();
        }
        line = lines.readLine();
      }
    }
  }
}
