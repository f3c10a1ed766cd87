package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;

/**
 * One document whose title is a number, and writers who each read it and write the number after it.
 *
 * <p>Every write names the state it was made from, so the number at the end is the number of writes
 * that were acknowledged, or one of them was lost.
 */
final class Counting {

  /**
   * What a writer, or all of them, met.
   *
   * @param written answers 200
   * @param stale answers 412: somebody else was faster
   * @param failed any other answer
   */
  record Tally(int written, int stale, int failed) {

    Tally plus(Tally other) {
      return new Tally(written + other.written, stale + other.stale, failed + other.failed);
    }
  }

  // A document whose update was lost may be stuck for good: its next revision is already there.
  private static final int FAILURES = 3;

  private final ServiceClient client;
  private final String path;

  private Counting(ServiceClient client, String path) {
    this.client = client;
    this.path = path;
  }

  /** Stores the document, with the number 0. */
  static Counting start(ServiceClient client, String sourceId)
      throws IOException, InterruptedException {
    String text = "The Minister of Justice cited article 3 of the Genocide Convention.";
    ObjectNode document = Samples.document("counting", sourceId, text).put("title", "0");
    ServiceClient.Answer answer = client.post("/v1/documents", document);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.toString());
    }
    return new Counting(client, answer.json().path("href").asText());
  }

  /** Lets writers write until each has so many acknowledged, or met a few failures. */
  Tally count(int writers, int each) throws InterruptedException, ExecutionException {
    List<Tally> tallies = Crowd.run(writers, member -> writer(each));
    return tallies.stream().reduce(new Tally(0, 0, 0), Tally::plus);
  }

  private Callable<Tally> writer(int each) {
    return () -> {
      Tally tally = new Tally(0, 0, 0);
      while (tally.written() < each && tally.failed() < FAILURES) {
        tally = tally.plus(attempt());
      }
      return tally;
    };
  }

  private Tally attempt() throws IOException, InterruptedException {
    ServiceClient.Answer before = client.get(path);
    int number = before.json().path("title").asInt();
    ObjectNode patch = JsonNodeFactory.instance.objectNode().put("title", "" + (number + 1));
    return switch (client.patch(path, before.tag(), patch).status()) {
      case 200 -> new Tally(1, 0, 0);
      case 412 -> new Tally(0, 1, 0);
      default -> new Tally(0, 0, 1);
    };
  }

  /** The document as it is. */
  JsonNode document() throws IOException, InterruptedException {
    return client.get(path).json();
  }
}
