package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient.Answer;
import org.depositary.stress.Nodes.Question;

/**
 * Writes whatever can be written, at random: documents, their revisions and deletions, and what
 * curators decide. Whoever it asks may be gone, and with a restored database what it wrote.
 */
final class Newsroom implements Callable<Map<String, Integer>> {

  private final Nodes nodes;
  private final Samples samples;
  private final Random random;
  private final String source;
  private final BooleanSupplier going;
  private final List<String> documents = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private int number;

  Newsroom(Nodes nodes, Samples samples, long seed, BooleanSupplier going) {
    this.nodes = nodes;
    this.samples = samples;
    this.random = new Random(seed);
    this.source = "newsroom " + seed;
    this.going = going;
  }

  /** Writes until it is told to stop; how often it did what. */
  @Override
  public Map<String, Integer> call() throws IOException, InterruptedException {
    while (going.getAsBoolean()) {
      int dice = random.nextInt(100);
      if (documents.isEmpty() || dice < 40) {
        post();
      } else if (dice < 60) {
        revise();
      } else if (dice < 75) {
        review();
      } else if (dice < 90) {
        curate();
      } else {
        remove();
      }
    }
    return Collections.unmodifiableMap(done);
  }

  /** Stores a document that nobody else stores. */
  void post() throws IOException, InterruptedException {
    int own = number++;
    ObjectNode document =
        Samples.document(
            source, "" + own, samples.text(random.nextInt(10 * samples.texts().size())));
    JsonNode stored = write("post", client -> client.post("/v1/documents", document));
    if (stored.has("href")) {
      documents.add(stored.path("href").asText());
    }
  }

  private void revise() throws InterruptedException {
    String path = any(documents);
    ObjectNode patch =
        random.nextBoolean()
            ? object("title", "Title " + random.nextInt())
            : object("text", samples.text(random.nextInt(10 * samples.texts().size())));
    write("revise", client -> client.patch(path, "*", patch));
  }

  private void review() throws InterruptedException {
    JsonNode found = read(any(documents) + "/annotations?limit=50").path("items");
    if (found.isEmpty()) {
      return;
    }
    String path =
        "/v1/annotations/"
            + found.get(random.nextInt(found.size())).path("id").asText()
            + "/review";
    if (random.nextInt(4) == 0) {
      write("withdraw", client -> client.delete(path));
    } else {
      String decision = random.nextBoolean() ? "ACCEPTED" : "REJECTED";
      write("review", client -> client.put(path, object("decision", decision)));
    }
  }

  private void curate() throws InterruptedException {
    JsonNode people = read("/v1/entities?type=PERSON&limit=100").path("items");
    JsonNode decisions = read("/v1/curations?limit=10").path("items");
    if (random.nextInt(3) == 0 && !decisions.isEmpty()) {
      String path = decisions.get(random.nextInt(decisions.size())).path("href").asText();
      write(
          "reverse", client -> client.post(path + "/reversal", object("reason", "It was wrong.")));
    } else if (people.size() > 1) {
      JsonNode one = people.get(random.nextInt(people.size()));
      JsonNode other = people.get(random.nextInt(people.size()));
      String path = one.path("href").asText();
      if (random.nextInt(3) == 0) {
        String name = one.path("name").asText() + " " + random.nextInt(10);
        write("rename", client -> client.patch(path, "*", object("name", name)));
      } else {
        ObjectNode into = object("reason", "They are one.").put("into", other.path("id").asText());
        write("merge", client -> client.postAbout(path + "/merge", into));
      }
    }
  }

  private void remove() throws InterruptedException {
    String path = any(documents);
    if (random.nextInt(10) == 0) {
      write("erase", client -> client.post(path + "/erasure", object("reason", "A test.")));
    } else {
      write("delete", client -> client.delete(path));
    }
    documents.remove(path);
  }

  private String any(List<String> paths) {
    return paths.get(random.nextInt(paths.size()));
  }

  private static ObjectNode object(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }

  private JsonNode read(String path) throws InterruptedException {
    try {
      return nodes.askUntilAnswered(random, client -> client.get(path)).json();
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  // Asked once: where nobody answers it may have been done, or not.
  private JsonNode write(String what, Question question) throws InterruptedException {
    try {
      Answer answer = nodes.ask(random, question);
      if (answer.status() >= 500 && answer.status() != 503) {
        throw new IllegalStateException(what + ": " + answer);
      }
      done.merge(answer.status() < 300 ? what : "refused", 1, Integer::sum);
      return answer.json();
    } catch (IOException gone) {
      done.merge("unanswered", 1, Integer::sum);
      Thread.sleep(50);
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
