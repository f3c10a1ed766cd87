package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Clients follow the feed while others write.
 *
 * <p>-Dstress.feed-seconds of -Dstress.writers, as long for each of the rates; -Dstress.seed.
 */
@Tag("stress")
class FeedIT {

  private static final int SECONDS = Integer.getInteger("stress.feed-seconds", 60);
  private static final int WRITERS = Integer.getInteger("stress.writers", 8);
  private static final long SEED = Long.getLong("stress.seed", System.nanoTime());
  private static final int TURNS = 20;
  private static final int WARM_UP = Math.min(120, 2 * SECONDS);

  @ParameterizedTest
  @EnumSource
  void whoFollowsSkipsNothingAndIsToldOfNothingThatNeverWas(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of());
        RunningService service = installation.start()) {
      ServiceClient client = installation.client(service);
      String now = client.get("/v1/changes?cursor=now").json().at("/page/next").asText();
      Set<String> acknowledged = ConcurrentHashMap.newKeySet();
      AtomicBoolean going = new AtomicBoolean(true);
      Set<String> last = ConcurrentHashMap.newKeySet();
      List<Callable<Seen>> clients =
          List.of(
              FeedClients.poller(client::get, now, "limit=200&wait=5", going::get),
              FeedClients.poller(client::get, now, "limit=7&wait=1&types=DOCUMENT", going::get),
              FeedClients.poller(client::get, now, "limit=50&wait=0&include=resource", going::get),
              FeedClients.listener(
                  service::address,
                  now,
                  seen -> !last.isEmpty() && last.stream().allMatch(seen::has)));
      ExecutorService threads = Executors.newFixedThreadPool(clients.size());
      try {
        List<Future<Seen>> following = new ArrayList<>();
        clients.forEach(each -> following.add(threads.submit(each)));
        int written = write(client, SEED, SECONDS, acknowledged);
        last.addAll(post(client, acknowledged));
        going.set(false);
        System.out.printf("%s, seed %d: %d writes acknowledged%n", kind, SEED, written);
        for (Future<Seen> seen : following) {
          System.out.println(kind + " " + seen.get(2, TimeUnit.MINUTES).check(acknowledged));
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private static Set<String> post(ServiceClient client, Set<String> acknowledged)
      throws IOException, InterruptedException {
    var document =
        client.post("/v1/documents", Samples.document("feed", "last", "The end.")).json();
    Set<String> last = new HashSet<>(Set.of(document.path("id").asText() + " 1"));
    acknowledged.addAll(last);
    return last;
  }

  private static int write(ServiceClient client, long seed, int seconds, Set<String> acknowledged)
      throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Integer> written =
        Crowd.run(
            WRITERS,
            member ->
                new FeedWriter(client, seed + member, acknowledged, () -> System.nanoTime() < end));
    return written.stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The same service without announcements writes no faster.
   *
   * <p>Both write at the same time, so that what else the machine does slows both.
   */
  @Test
  void theFeedCostsAFewWritesAtMost() throws Exception {
    Map<String, String> naive = Map.of("depositary.changes.announced", "false");
    try (Installation one = Installation.create(DatabaseKind.POSTGRESQL, Map.of());
        Installation other = Installation.create(DatabaseKind.POSTGRESQL, naive);
        RunningService announced = one.start();
        RunningService unannounced = other.start()) {
      ExecutorService crowds = Executors.newFixedThreadPool(2);
      List<Double> ratios = new ArrayList<>();
      try {
        for (int turn = 0; turn <= TURNS; turn++) {
          int seed = turn;
          // The first turn warms up.
          int seconds = turn == 0 ? WARM_UP : Math.max(1, 2 * SECONDS / TURNS);
          Future<Double> with = crowds.submit(() -> rate(one, announced, seed, seconds));
          double without = crowds.submit(() -> rate(other, unannounced, seed, seconds)).get();
          System.out.printf(
              "turn %d: %.0f writes/s with the feed, %.0f naive%n", turn, with.get(), without);
          if (turn > 0) {
            ratios.add(with.get() / without);
          }
        }
      } finally {
        crowds.shutdownNow();
      }
      Collections.sort(ratios);
      double median = (ratios.get(TURNS / 2 - 1) + ratios.get(TURNS / 2)) / 2;
      System.out.printf("write rate with the feed / naive: median %.3f of %s%n", median, ratios);
      assertThat(median).isGreaterThanOrEqualTo(0.95);
    }
  }

  private static double rate(
      Installation installation, RunningService service, int turn, int seconds) throws Exception {
    ServiceClient client = installation.client(service);
    String now = client.get("/v1/changes?cursor=now").json().at("/page/next").asText();
    AtomicBoolean going = new AtomicBoolean(true);
    ExecutorService follower = Executors.newSingleThreadExecutor();
    try {
      Future<Seen> seen =
          follower.submit(FeedClients.poller(client::get, now, "limit=200&wait=5", going::get));
      int written = write(client, SEED + 100L * turn, seconds, ConcurrentHashMap.newKeySet());
      going.set(false);
      seen.get(1, TimeUnit.MINUTES);
      return (double) written / seconds;
    } finally {
      follower.shutdownNow();
    }
  }
}
