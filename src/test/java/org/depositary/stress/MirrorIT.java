package org.depositary.stress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depositary.mirror.Mirror;
import org.depositary.mirror.Service;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningMirror;
import org.depositary.packaged.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A partner's mirror becomes what the service is, byte for byte, however often either is killed.
 *
 * <p>-Dstress.seconds of writing by -Dstress.clients, and every few seconds a kill -9 of the
 * mirror, of a node, or of both. At two thirds all cursors expire, on H2 because the files are put
 * back that were copied away at one third. -Dstress.seed repeats a run as far as the threads allow.
 */
@Tag("stress")
class MirrorIT {

  private static final int SECONDS = Integer.getInteger("stress.seconds", 60);
  private static final int CLIENTS = Integer.getInteger("stress.clients", 2);
  private static final int BEFORE = Integer.getInteger("stress.before", 60);
  private static final long SEED = Long.getLong("stress.seed", System.nanoTime());
  private static final Map<String, String> SETTINGS =
      Map.of("depositary.tasks.lease", "5s", "depositary.tasks.renewal", "1s");

  private final Random random = new Random(SEED);
  private boolean restoring;
  private Backup backup;
  private int killedNodes;
  private int killedMirrors;
  private volatile boolean ended;

  @Test
  void theMirrorOfARestoredServiceConverges() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.H2, SETTINGS);
        Nodes nodes = new Nodes(installation)) {
      restoring = true;
      converge(installation, nodes, List.of("one"));
    }
  }

  @Test
  void theMirrorOfAServiceOnPostgresConverges() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.POSTGRESQL, SETTINGS);
        Nodes nodes = new Nodes(installation)) {
      converge(installation, nodes, List.of("one"));
    }
  }

  @Test
  void theMirrorOfThreeNodesConverges() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.POSTGRESQL, SETTINGS);
        Nodes nodes = new Nodes(installation)) {
      converge(installation, nodes, List.of("one", "two", "three"));
    }
  }

  private void converge(Installation installation, Nodes nodes, List<String> names)
      throws Exception {
    Samples samples = Samples.read();
    for (String name : names) {
      nodes.start(name);
    }
    Newsroom first = new Newsroom(nodes, samples, SEED, () -> true);
    for (int i = 0; i < BEFORE; i++) {
      first.post();
    }
    RunningMirror mirror = new RunningMirror(installation);
    mirror.lead(nodes.addresses());
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Map<String, Integer>>> load = new ArrayList<>();
    for (int i = 1; i <= CLIENTS; i++) {
      load.add(threads.submit(new Newsroom(nodes, samples, SEED + i, () -> !ended)));
    }
    killInTheFirstCopy(mirror);
    killForAWhile(installation, nodes, names, mirror);
    mirror.awaitWord();
    ended = true;
    Map<String, Integer> done = new TreeMap<>();
    for (Future<Map<String, Integer>> one : load) {
      one.get().forEach((what, times) -> done.merge(what, times, Integer::sum));
    }
    threads.shutdown();
    mirror.kill();
    boolean same = mirror.compare();
    List<String> said = mirror.said();
    System.out.printf(
        "%s, seed %d: %s; kills: %d of nodes, %d of the mirror; %s%n",
        names, SEED, done, killedNodes, killedMirrors, said.get(said.size() - 1));
    assertThat(said.get(said.size() - 1)).doesNotContain(" 0 entries");
    assertThat(same).as("see %s", mirror.directory()).isTrue();
    nodes.close();
    checkDocuments(installation, mirror);
  }

  // A process needs a second to start, and the export a few to be written and fetched.
  private void killInTheFirstCopy(RunningMirror mirror) throws Exception {
    for (int i = 0; i < 5; i++) {
      mirror.start();
      Thread.sleep(700 + random.nextInt(1500));
      kill(mirror);
    }
    mirror.start();
  }

  private void kill(RunningMirror mirror) throws Exception {
    mirror.kill();
    killedMirrors++;
  }

  private void killForAWhile(
      Installation installation, Nodes nodes, List<String> names, RunningMirror mirror)
      throws Exception {
    long begin = System.nanoTime();
    int third = 1;
    while (third <= 3) {
      Thread.sleep(1000 + random.nextInt(4000));
      boolean mirrorDies = random.nextInt(3) > 0;
      if (mirrorDies && random.nextInt(3) > 0) {
        // A slow machine would only ever see it start.
        mirror.awaitWord();
      }
      boolean due = System.nanoTime() - begin > Duration.ofSeconds(SECONDS).toNanos() * third / 3;
      if (mirrorDies) {
        kill(mirror);
      }
      if (due || !mirrorDies || random.nextBoolean()) {
        String name = names.get(random.nextInt(names.size()));
        nodes.kill(name);
        killedNodes++;
        if (due && restoring) {
          restore(installation, third);
        }
        nodes.start(name);
        mirror.lead(nodes.addresses());
        if (due && third == 2 && !restoring) {
          expireCursors(nodes);
        }
        third += due ? 1 : 0;
      }
      if (mirrorDies) {
        mirror.start();
      }
    }
  }

  private void restore(Installation installation, int third) throws IOException {
    if (third == 1) {
      backup = Backup.of(installation);
    } else if (third == 2) {
      backup.restore("");
    }
  }

  private static void expireCursors(Nodes nodes) throws InterruptedException {
    JsonNode reason = JsonNodeFactory.instance.objectNode().put("reason", "A test.");
    nodes.askUntilAnswered(new Random(SEED), client -> client.post("/v1/feed-epochs", reason));
  }

  // Beside the service, which is believed nothing here.
  private static void checkDocuments(Installation installation, RunningMirror running)
      throws Exception {
    try (Connection connection = installation.connect();
        Mirror mirror = Mirror.open(running.directory(), new Service(List::of, ""))) {
      Set<String> stored = StoredDocuments.readStates(connection);
      assertThat(mirror.states("DOCUMENT")).isEqualTo(stored);
    }
  }
}
