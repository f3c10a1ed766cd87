package org.depositary.stress;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;

/** Everything that clients have posted over all starts, and what the service acknowledged of it. */
final class Posted {

  static final String SOURCE = "stress";

  private final Samples samples;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();

  Posted(Samples samples) {
    this.samples = samples;
  }

  /** Posts one document after another until the service is gone; counts down at each answer. */
  Callable<Void> untilGone(ServiceClient client, CountDownLatch answered) {
    return () -> {
      try {
        while (true) {
          post(client, next.getAndIncrement());
          answered.countDown();
        }
      } catch (IOException gone) {
        return null;
      }
    };
  }

  private void post(ServiceClient client, int number) throws IOException, InterruptedException {
    ServiceClient.Answer answer =
        client.post(
            "/v1/documents",
            Samples.document(SOURCE, String.valueOf(number), samples.text(number)));
    if (answer.status() == 201) {
      acknowledged.put(answer.json().path("id").asText(), text(String.valueOf(number)));
    } else {
      refused.add(answer.status() + " " + answer.body());
    }
  }

  /** The text that was posted under a source id. */
  String text(String sourceId) {
    return samples.text(Integer.parseInt(sourceId));
  }

  /** The texts of the acknowledged documents, by id. */
  Map<String, String> acknowledged() {
    return acknowledged;
  }

  /** Answers that were not 201: there should be none. */
  Set<String> refused() {
    return refused;
  }
}
