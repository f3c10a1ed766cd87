package org.depositary.stress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;

/** Posts documents and revises them; sometimes what it asks for is rolled back. */
final class FeedWriter implements Callable<Integer> {

  private final ServiceClient client;
  private final Random random;
  private final Set<String> acknowledged;
  private final BooleanSupplier going;
  private final List<Answer> own = new ArrayList<>();

  /**
   * @param acknowledged gets "id revision" of every write that was
   */
  FeedWriter(ServiceClient client, long seed, Set<String> acknowledged, BooleanSupplier going) {
    this.client = client;
    this.random = new Random(seed);
    this.acknowledged = acknowledged;
    this.going = going;
  }

  /** Writes until it is told to stop; the number of acknowledged writes. */
  @Override
  public Integer call() throws IOException, InterruptedException {
    int written = 0;
    while (going.getAsBoolean()) {
      written += own.isEmpty() || random.nextInt(4) == 0 ? post() : patch();
      if (random.nextInt(10) == 0) {
        Thread.sleep(random.nextInt(20));
      }
    }
    return written;
  }

  private int post() throws IOException, InterruptedException {
    String id = random.nextLong() + "";
    String text = "President Ana Zvarevic of Rwanda spoke on day %s.".formatted(id);
    return remember(client.post("/v1/documents", Samples.document("feed", id, text)), own.size());
  }

  // One in five names a state that is gone: the transaction has locked and read, and rolls back.
  private int patch() throws IOException, InterruptedException {
    int chosen = random.nextInt(own.size());
    Answer before = own.get(chosen);
    boolean stale = random.nextInt(5) == 0;
    JsonNode patch =
        JsonNodeFactory.instance.objectNode().put("title", "Title " + random.nextLong());
    String path = before.json().path("href").asText();
    Answer answer = client.patch(path, stale ? "\"gone\"" : before.tag(), patch);
    if (stale) {
      require(answer, 412);
      return 0;
    }
    return remember(answer, chosen);
  }

  private int remember(Answer answer, int place) throws IOException {
    require(answer, place == own.size() ? 201 : 200);
    if (place == own.size()) {
      own.add(answer);
    } else {
      own.set(place, answer);
    }
    JsonNode document = answer.json();
    acknowledged.add(document.path("id").asText() + " " + document.path("revision").asInt());
    return 1;
  }

  private static void require(Answer answer, int status) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.status() + " " + answer.body());
    }
  }
}
