package org.depositary.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Kills a node at regular times, and starts it again at once.
 *
 * <p>It kills the one that works on a task where there is one. The last that is ready is spared:
 * with it the others come back.
 */
final class Kills {

  private static final int SECONDS = Integer.getInteger("stress.seconds", 60);
  private static final int KILL_EVERY = Integer.getInteger("stress.kill-every", 10);

  private static final long NANOS = 1_000_000_000L;

  private final Nodes nodes;
  private final Supplier<Optional<String>> working;
  private final ExecutorService threads;
  private final Random random;
  private final List<Future<Void>> starts = new ArrayList<>();
  private int late;
  private int workers;

  Kills(Nodes nodes, Supplier<Optional<String>> working, ExecutorService threads, Random random) {
    this.nodes = nodes;
    this.working = working;
    this.threads = threads;
    this.random = random;
  }

  /**
   * Goes on for -Dstress.seconds, with a kill -Dstress.kill-every seconds after the one before, and
   * waits until all nodes are ready again.
   *
   * @return how many were killed
   */
  int run() throws Exception {
    long start = System.nanoTime();
    while (System.nanoTime() - start < SECONDS * NANOS) {
      TimeUnit.SECONDS.sleep(KILL_EVERY);
      awaitTwo();
      String victim = victim();
      nodes.kill(victim);
      starts.add(threads.submit(() -> startAgain(victim)));
    }
    double seconds = (double) (System.nanoTime() - start) / NANOS;
    for (Future<Void> started : starts) {
      started.get(2, TimeUnit.MINUTES);
    }
    System.out.printf(
        Locale.ROOT,
        "%d kills, one in %.1f s: %d of a node that worked on a task; %d waited for a second"
            + " node%n",
        starts.size(),
        seconds / starts.size(),
        workers,
        late);
    return starts.size();
  }

  private void awaitTwo() throws InterruptedException {
    late += nodes.names().size() < 2 ? 1 : 0;
    while (nodes.names().size() < 2) {
      Thread.sleep(20);
    }
  }

  private String victim() {
    List<String> ready = nodes.names();
    Optional<String> worker = working.get().filter(ready::contains);
    workers += worker.isPresent() ? 1 : 0;
    return worker.orElseGet(() -> ready.get(random.nextInt(ready.size())));
  }

  private Void startAgain(String name) throws Exception {
    nodes.start(name);
    return null;
  }
}
