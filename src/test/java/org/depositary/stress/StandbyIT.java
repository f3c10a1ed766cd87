package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.mirror.Mirror;
import org.depositary.mirror.Service;
import org.depositary.packaged.Installation;
import org.depositary.packaged.ReplicatedDatabase;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.packaged.ServiceClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The primary is killed under load, and its synchronous standby takes its place.
 *
 * <p>Clients that follow the feed go on, or are told to begin again.
 */
@Tag("stress")
class StandbyIT {

  private static final int CLIENTS = Integer.getInteger("stress.clients", 4);
  private static final int ANSWERS = Integer.getInteger("stress.answers", 100);

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> silences = ConcurrentHashMap.newKeySet();
  private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean ended;

  @Test
  void noAcknowledgedWriteIsLostWhenTheStandbyTakesOver() throws Exception {
    assumeTrue(ReplicatedDatabase.isInstalled(), "PostgreSQL is not installed");
    Samples samples = Samples.read();
    ReplicatedDatabase database = ReplicatedDatabase.start();
    try (Installation installation = Installation.create(database, Map.of());
        RunningService service = installation.start()) {
      ServiceClient client = installation.client(service);
      ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
      List<Future<Void>> load = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        load.add(threads.submit(writer(client, samples)));
      }
      AtomicBoolean following = new AtomicBoolean(true);
      ExecutorService followers = Executors.newFixedThreadPool(2);
      List<Future<Set<String>>> mirrors =
          List.of(
              followers.submit(asking(installation, service, following)),
              followers.submit(listening(installation, service, following)));
      awaitAcknowledged(ANSWERS);
      String cursor =
          client.get("/v1/documents?sort=createdAt&limit=5").json().at("/page/next").asText();
      int refused = refused();
      database.killPrimary();
      awaitRefused(refused + 1);
      int before = acknowledged.size();
      database.promoteStandby();
      awaitAcknowledged(before + ANSWERS);
      ended = true;
      for (Future<Void> one : load) {
        one.get();
      }
      threads.shutdown();
      Answer page = client.get("/v1/documents?sort=createdAt&limit=5&cursor=" + cursor);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      checkRows(installation);
      following.set(false);
      checkMirrors(installation, mirrors);
      followers.shutdown();
      assertThat(silences).as("requests without an answer").isEmpty();
      System.out.printf(
          "standby promoted: %d documents acknowledged, %d of them before; answers %s%n",
          acknowledged.size(), before, statuses);
    }
  }

  /** Follows by asking again and again; the documents that it holds in the end. */
  private static Callable<Set<String>> asking(
      Installation installation, RunningService service, AtomicBoolean going) {
    return () -> {
      try (Mirror mirror = mirror(installation, service, "asking")) {
        while (going.get()) {
          mirror.step(1);
        }
        mirror.catchUp();
        return mirror.states("DOCUMENT");
      }
    };
  }

  /** Follows where the stream says that there is something. */
  private static Callable<Set<String>> listening(
      Installation installation, RunningService service, AtomicBoolean going) {
    return () -> {
      try (Mirror mirror = mirror(installation, service, "listening")) {
        while (going.get()) {
          mirror.catchUp();
          AtomicBoolean told = new AtomicBoolean();
          try {
            FeedClients.listen(
                service.address(),
                new FeedClients.Place(mirror.cursor()),
                item -> told.set(true),
                () -> going.get() && !told.get());
          } catch (IOException brokenOff) {
            Thread.sleep(100);
          }
        }
        mirror.catchUp();
        return mirror.states("DOCUMENT");
      }
    };
  }

  private static Mirror mirror(Installation installation, RunningService service, String name)
      throws IOException, SQLException {
    return Mirror.open(
        installation.directory().resolve(name),
        new Service(() -> List.of(service.address()), installation.key()));
  }

  private Callable<Void> writer(ServiceClient client, Samples samples) {
    return () -> {
      while (!ended) {
        int number = next.getAndIncrement();
        String text = samples.text(number);
        try {
          Answer answer =
              client.post("/v1/documents", Samples.document("standby", "" + number, text));
          statuses.computeIfAbsent(answer.status(), s -> new AtomicInteger()).incrementAndGet();
          if (answer.status() == 201) {
            acknowledged.put(answer.json().path("id").asText(), text);
          } else {
            Thread.sleep(100);
          }
        } catch (IOException silence) {
          silences.add(silence.toString());
        }
      }
      return null;
    };
  }

  private void awaitAcknowledged(int documents) throws InterruptedException {
    long end = System.nanoTime() + 120_000_000_000L;
    while (acknowledged.size() < documents) {
      assertThat(System.nanoTime()).as("answers: %s", statuses).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private int refused() {
    return statuses.entrySet().stream()
        .filter(status -> status.getKey() >= 500)
        .mapToInt(status -> status.getValue().get())
        .sum();
  }

  // The service has noticed by then that there is no database.
  private void awaitRefused(int answers) throws InterruptedException {
    long end = System.nanoTime() + 120_000_000_000L;
    while (refused() < answers) {
      assertThat(System.nanoTime()).as("answers: %s", statuses).isLessThan(end);
      Thread.sleep(50);
    }
  }

  // Each went on, or was told to begin again: none was left with another state and no word of it.
  private static void checkMirrors(Installation installation, List<Future<Set<String>>> mirrors)
      throws Exception {
    try (Connection connection = installation.connect()) {
      Set<String> states = StoredDocuments.readStates(connection);
      for (Future<Set<String>> documents : mirrors) {
        assertThat(documents.get(2, TimeUnit.MINUTES)).isEqualTo(states);
      }
    }
  }

  private void checkRows(Installation installation) throws Exception {
    Set<String> missing = new HashSet<>(acknowledged.keySet());
    try (Connection connection = installation.connect()) {
      for (StoredDocuments.Stored document : StoredDocuments.read(connection)) {
        String text = acknowledged.get(document.id());
        if (text != null) {
          assertThat(document.text()).as(document.id()).isEqualTo(text);
        }
        missing.remove(document.id());
      }
    }
    assertThat(missing).as("acknowledged, but not in the database").isEmpty();
  }
}
