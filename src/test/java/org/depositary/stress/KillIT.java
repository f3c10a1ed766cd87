package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.stress.StoredDocuments.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process of the service is killed while clients post.
 *
 * <p>-Dstress.rounds kills, each after a random number of answers up to -Dstress.answers, to
 * -Dstress.clients; -Dstress.seed repeats a run as far as the threads allow.
 */
@Tag("stress")
class KillIT {

  private static final int ROUNDS = Integer.getInteger("stress.rounds", 20);
  private static final int CLIENTS = Integer.getInteger("stress.clients", 4);
  private static final int ANSWERS = Integer.getInteger("stress.answers", 100);
  private static final long SEED = Long.getLong("stress.seed", System.nanoTime());

  private final Expected expected = new Expected();

  @ParameterizedTest
  @EnumSource
  void noAcknowledgedDocumentIsMissingAfterAKill(DatabaseKind kind) throws Exception {
    Random random = new Random(SEED);
    Posted posted = new Posted(Samples.read());
    try (Installation installation = Installation.create(kind, Map.of())) {
      Set<String> seen = new HashSet<>();
      for (int round = 1; round <= ROUNDS; round++) {
        try (RunningService service = installation.start()) {
          ServiceClient client = installation.client(service);
          checkOverHttp(client, posted, seen);
          postUntilKilled(service, client, posted, 1 + random.nextInt(ANSWERS));
        }
      }
      try (RunningService service = installation.start()) {
        checkOverHttp(installation.client(service), posted, seen);
      }
      int stored = checkRows(installation, posted);
      System.out.printf(
          "%s: %d kills, %d clients, seed %d: %d documents acknowledged, %d stored, none missing%n",
          kind, ROUNDS, CLIENTS, SEED, posted.acknowledged().size(), stored);
    }
  }

  private static void postUntilKilled(
      RunningService service, ServiceClient client, Posted posted, int answers)
      throws IOException, InterruptedException, ExecutionException {
    int before = posted.acknowledged().size();
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    CountDownLatch answered = new CountDownLatch(answers);
    try {
      Set<Future<Void>> clients = new HashSet<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(threads.submit(posted.untilGone(client, answered)));
      }
      assertThat(answered.await(1, TimeUnit.MINUTES)).as("the service answers").isTrue();
      service.kill();
      for (Future<Void> ended : clients) {
        ended.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(posted.refused()).as("answers other than 201").isEmpty();
    assertThat(posted.acknowledged()).as("acknowledged").hasSizeGreaterThan(before);
  }

  /** Asks for every acknowledged document that was not yet seen after a kill. */
  private void checkOverHttp(ServiceClient client, Posted posted, Set<String> seen)
      throws IOException, InterruptedException {
    for (Map.Entry<String, String> document : posted.acknowledged().entrySet()) {
      if (seen.add(document.getKey())) {
        String path = "/v1/documents/" + document.getKey();
        ServiceClient.Answer text = client.get(path + "/text");
        assertThat(text.status()).as(path).isEqualTo(200);
        assertThat(text.body()).as(path).isEqualTo(document.getValue());
        ServiceClient.Answer annotations = client.get(path + "/annotations?limit=1&count=true");
        assertThat(annotations.json().at("/page/total").asInt())
            .as("annotations of %s", path)
            .isEqualTo(expected.annotations(document.getValue()));
      }
    }
  }

  /** Checks the rows of all documents, also of those that nobody was told about. */
  private int checkRows(Installation installation, Posted posted) throws SQLException {
    try (Connection connection = installation.connect()) {
      Set<String> missing = new HashSet<>(posted.acknowledged().keySet());
      Set<String> sources = new HashSet<>();
      int stored = 0;
      for (Stored document : StoredDocuments.read(connection)) {
        String text = posted.text(document.sourceId());
        Stored whole =
            new Stored(document.id(), document.sourceId(), text, 1, expected.annotations(text), 1);
        assertThat(document).isEqualTo(whole);
        assertThat(sources.add(document.sourceId())).as("stored once").isTrue();
        missing.remove(document.id());
        stored++;
      }
      assertThat(missing).as("acknowledged, but not in the database").isEmpty();
      return stored;
    }
  }
}
