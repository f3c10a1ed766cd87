package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.depositary.packaged.ServiceClient.Answer;
import org.depositary.stress.FeedClients.Place;
import org.depositary.stress.FeedClients.Service;

/**
 * A client that keeps a copy of which documents there are, the way the contract says.
 *
 * <p>Where it is told 410 it keeps the cursor that it is given at the address to restart at, reads
 * the list of documents anew and goes on from there.
 */
final class Mirror {

  private static final int PAUSE_MILLIS = 100;

  private final Service service;
  private final Map<String, Integer> documents = new HashMap<>();
  private String cursor = "";
  private int restarts;

  Mirror(Service service) {
    this.service = service;
  }

  /** The documents it knows, as "id revision". */
  Set<String> documents() {
    Set<String> known = new TreeSet<>();
    documents.forEach((id, revision) -> known.add(id + " " + revision));
    return known;
  }

  /** How often it had to begin again. */
  int restarts() {
    return restarts;
  }

  /** Asks for changes again and again. */
  Callable<Mirror> poller(BooleanSupplier going) {
    return () -> {
      begin("/v1/changes?cursor=now");
      boolean more = true;
      while (more) {
        boolean ending = !going.getAsBoolean();
        more = poll() || !ending;
      }
      return this;
    };
  }

  /** Whether there may be more to be told at once. */
  private boolean poll() throws IOException, InterruptedException {
    Answer answer = service.get("/v1/changes?limit=50&wait=1&cursor=" + cursor);
    if (answer.status() == 200) {
      JsonNode page = answer.json();
      page.path("items").forEach(this::apply);
      cursor = page.at("/page/next").asText();
      return !page.path("items").isEmpty();
    }
    if (answer.status() == 410) {
      restarts++;
      begin(answer.json().path("restart").asText());
    } else {
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }

  /** Listens to the stream, and asks once what is wrong where that is refused. */
  Callable<Mirror> listener(URI address, BooleanSupplier going) {
    return () -> {
      begin("/v1/changes?cursor=now");
      while (going.getAsBoolean()) {
        Place place = new Place(cursor);
        try {
          FeedClients.listen(address, place, this::apply, going);
        } catch (IOException brokenOff) {
          // It goes on from the last event that came in whole; a refusal comes here too.
          Thread.sleep(PAUSE_MILLIS);
        }
        cursor = place.cursor();
        poll();
      }
      boolean more = true;
      while (more) {
        more = poll();
      }
      return this;
    };
  }

  private void begin(String restart) throws IOException, InterruptedException {
    cursor = ask(restart).at("/page/next").asText();
    documents.clear();
    String next = "";
    do {
      JsonNode page = ask("/v1/documents?sort=createdAt&limit=100" + next);
      for (JsonNode document : page.path("items")) {
        documents.put(document.path("id").asText(), document.path("revision").asInt());
      }
      String following = page.at("/page/next").asText();
      next = following.isEmpty() ? "" : "&cursor=" + following;
    } while (!next.isEmpty());
  }

  private JsonNode ask(String path) throws IOException, InterruptedException {
    Answer answer = service.get(path);
    while (answer.status() != 200) {
      Thread.sleep(PAUSE_MILLIS);
      answer = service.get(path);
    }
    return answer.json();
  }

  private void apply(JsonNode item) {
    JsonNode resource = item.path("resource");
    if (!resource.path("type").asText().equals("DOCUMENT")) {
      return;
    }
    String id = resource.path("id").asText();
    if (item.path("type").asText().equals("DELETED")) {
      documents.remove(id);
    } else {
      documents.merge(id, resource.path("revision").asInt(), Math::max);
    }
  }
}
