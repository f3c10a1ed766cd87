package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient.Answer;
import org.depositary.stress.FeedClients.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three nodes on one PostgreSQL under load, of which one is killed again and again while tasks are
 * worked on. Clients follow the feed meanwhile, and are told of all that was stored and of nothing
 * else.
 *
 * <p>-Dstress.seconds of load, a kill every -Dstress.kill-every seconds. A client pauses for
 * -Dstress.pause milliseconds after each answer: a machine without a moment to spare would not have
 * a node ready again before the next kill.
 */
@Tag("stress")
class NodesIT {

  private static final int SECONDS = Integer.getInteger("stress.seconds", 60);
  private static final int CLIENTS = Integer.getInteger("stress.clients", 4);
  private static final int PAUSE = Integer.getInteger("stress.pause", 500);
  private static final long SEED = Long.getLong("stress.seed", System.nanoTime());
  private static final Map<String, String> SETTINGS =
      Map.of("depositary.tasks.lease", "5s", "depositary.tasks.renewal", "1s");

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> wrong = ConcurrentHashMap.newKeySet();
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger next = new AtomicInteger();
  private final Set<String> last = ConcurrentHashMap.newKeySet();
  private volatile boolean ended;

  @Test
  void whatWasAcknowledgedStaysAndTasksAreDoneOnceWhileNodesDie() throws Exception {
    Samples samples = Samples.read();
    try (Installation installation = Installation.create(DatabaseKind.POSTGRESQL, SETTINGS);
        Nodes nodes = new Nodes(installation)) {
      for (String name : List.of("one", "two", "three")) {
        nodes.start(name);
      }
      ExecutorService threads = Executors.newCachedThreadPool();
      List<Future<Void>> load = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        load.add(threads.submit(writer(nodes, samples, new Random(SEED + i))));
      }
      load.add(threads.submit(reader(nodes, new Random(SEED - 1))));
      List<Future<Seen>> following = new ArrayList<>();
      for (Callable<Seen> follower : followers(nodes)) {
        following.add(threads.submit(follower));
      }
      Rereadings rereadings = new Rereadings(nodes, installation, new Random(SEED - 3));
      Future<Integer> reread = threads.submit(rereadings.until(() -> ended));
      int kills = new Kills(nodes, rereadings::node, threads, new Random(SEED - 4)).run();
      ended = true;
      for (Future<Void> one : load) {
        one.get();
      }
      int tasks = reread.get(3, TimeUnit.MINUTES);
      writeLast(nodes, samples);
      checkRows(installation);
      checkFeed(installation, following);
      threads.shutdown();
      System.out.printf(
          "%d kills in %d s, %d clients, seed %d: %d documents acknowledged, %d pages of lists"
              + " read, %d tasks done once%n",
          kills, SECONDS, CLIENTS, SEED, acknowledged.size(), pages.get(), tasks);
      assertThat(wrong).isEmpty();
      assertThat(pages.get()).isPositive();
    }
  }

  private Callable<Void> writer(Nodes nodes, Samples samples, Random random) {
    return () -> {
      while (!ended) {
        int number = next.getAndIncrement();
        String text = samples.text(number);
        try {
          Answer answer =
              nodes.ask(
                  random,
                  client ->
                      client.post("/v1/documents", Samples.document("nodes", "" + number, text)));
          if (answer.status() == 201) {
            acknowledged.put(answer.json().path("id").asText(), text);
          } else {
            wrong.add(answer.status() + " " + answer.body());
          }
        } catch (IOException gone) {
          // Nobody was told that it is stored; it may be.
        }
        Thread.sleep(PAUSE);
      }
      return null;
    };
  }

  /** Reads lists page by page, each page from another node. */
  private Callable<Void> reader(Nodes nodes, Random random) {
    return () -> {
      String cursor = "";
      while (!ended) {
        String path = "/v1/documents?sort=createdAt&limit=7" + cursor;
        Answer answer = nodes.askUntilAnswered(random, client -> client.get(path));
        if (answer.status() != 200) {
          wrong.add(path + ": " + answer.body());
        }
        String following = answer.json().at("/page/next").asText();
        cursor = following.isEmpty() ? "" : "&cursor=" + following;
        pages.incrementAndGet();
        Thread.sleep(PAUSE);
      }
      return null;
    };
  }

  /** Clients that go over to another node when theirs is gone. */
  private List<Callable<Seen>> followers(Nodes nodes) throws Exception {
    Random random = new Random(SEED - 2);
    String now =
        nodes
            .askUntilAnswered(random, client -> client.get("/v1/changes?cursor=now"))
            .json()
            .at("/page/next")
            .asText();
    Service any =
        path -> {
          Thread.sleep(PAUSE);
          return nodes.askUntilAnswered(random, client -> client.get(path));
        };
    return List.of(
        FeedClients.poller(any, now, "limit=200&wait=5", () -> last.isEmpty()),
        FeedClients.poller(any, now, "limit=7&wait=0&types=DOCUMENT", () -> last.isEmpty()),
        FeedClients.listener(
            () -> nodes.address(random),
            now,
            seen -> !last.isEmpty() && last.stream().allMatch(seen::has)));
  }

  /** What every client is told at the end. */
  private void writeLast(Nodes nodes, Samples samples) throws Exception {
    JsonNode document = Samples.document("nodes", "last", samples.text(0));
    Answer answer =
        nodes.askUntilAnswered(new Random(SEED), client -> client.post("/v1/documents", document));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    last.add(answer.json().path("id").asText() + " 1");
  }

  private static void checkFeed(Installation installation, List<Future<Seen>> following)
      throws Exception {
    List<Seen> told = new ArrayList<>();
    for (Future<Seen> seen : following) {
      told.add(seen.get(2, TimeUnit.MINUTES));
    }
    try (Connection connection = installation.connect()) {
      Set<String> changes = StoredDocuments.readChanges(connection);
      told.forEach(seen -> System.out.println(seen.check(changes)));
    }
  }

  private void checkRows(Installation installation) throws SQLException {
    Set<String> missing = new HashSet<>(acknowledged.keySet());
    Set<String> sources = new HashSet<>();
    try (Connection connection = installation.connect()) {
      for (StoredDocuments.Stored document : StoredDocuments.read(connection)) {
        assertThat(sources.add(document.sourceId())).as("stored once").isTrue();
        assertThat(document.created()).as("said once").isEqualTo(1);
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
