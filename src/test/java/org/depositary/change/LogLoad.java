package org.depositary.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

/** Eight writers and three readers of a log, and what the readers were told. */
final class LogLoad {

  private static final int WRITERS = 8;
  private static final int READERS = 3;
  private static final int RESOURCES = 40;

  /** What went wrong for all readers together. */
  record Faults(int missed, int phantoms, int disorder) {
    static final Faults NONE = new Faults(0, 0, 0);
  }

  record Outcome(int transactions, int rolledBack, int entries, Faults faults) {}

  private record Revision(UUID resource, int number) {}

  private final LogFixture log;
  private final Lock writing;
  private final Set<Revision> committed = ConcurrentHashMap.newKeySet();
  private final List<UUID> resources = new ArrayList<>();
  private volatile boolean going = true;

  LogLoad(LogFixture log, Lock writing) throws SQLException {
    this.log = log;
    this.writing = writing;
    log.execute("CREATE TABLE IF NOT EXISTS counted (id UUID PRIMARY KEY, revision INTEGER)");
    for (int i = 0; i < RESOURCES; i++) {
      UUID id = UUID.randomUUID();
      resources.add(id);
      log.execute("INSERT INTO counted VALUES ('" + id + "', 0)");
    }
  }

  Outcome run(int seconds) throws Exception {
    long start = log.extent().last();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + READERS);
    try {
      List<Future<List<Revision>>> readers = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        readers.add(threads.submit(reader(start, 20 + 50 * i)));
      }
      List<Future<int[]>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writers.add(threads.submit(writer(i, seconds)));
      }
      int[] counts = new int[2];
      for (Future<int[]> writer : writers) {
        counts[0] += writer.get()[0];
        counts[1] += writer.get()[1];
      }
      going = false;
      Faults faults = Faults.NONE;
      for (Future<List<Revision>> reader : readers) {
        faults = add(faults, check(reader.get(1, TimeUnit.MINUTES)));
      }
      return new Outcome(counts[0], counts[1], committed.size(), faults);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<int[]> writer(int seed, int seconds) {
    Random random = new Random(seed);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return () -> {
      int[] counts = new int[2];
      while (System.nanoTime() < end) {
        writing.lock();
        try {
          counts[transact(random) ? 0 : 1]++;
        } finally {
          writing.unlock();
        }
      }
      return counts;
    };
  }

  /** Revises some resources in one transaction; whether it was committed. */
  private boolean transact(Random random) throws Exception {
    // In one order, so that nobody waits for another crosswise.
    Set<UUID> chosen = new TreeSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      chosen.add(resources.get(random.nextInt(RESOURCES)));
    }
    LogFixture.Writer writer = log.begin();
    List<Change> changes = new ArrayList<>();
    for (UUID id : chosen) {
      int revision = revise(writer.connection(), id);
      changes.add(new Change(ChangeType.UPDATED, ResourceType.ENTITY, id, revision, "test"));
    }
    pause(random);
    writer.append(changes);
    pause(random);
    if (random.nextInt(8) == 0) {
      writer.rollback();
      return false;
    }
    writer.commit();
    changes.forEach(each -> committed.add(new Revision(each.resourceId(), each.revision())));
    return true;
  }

  private static void pause(Random random) throws InterruptedException {
    if (random.nextInt(3) == 0) {
      Thread.sleep(random.nextInt(4));
    }
  }

  private static int revise(Connection connection, UUID id) throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement("UPDATE counted SET revision = revision + 1 WHERE id = ?");
        PreparedStatement query =
            connection.prepareStatement("SELECT revision FROM counted WHERE id = ?")) {
      update.setObject(1, id);
      update.executeUpdate();
      query.setObject(1, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private Callable<List<Revision>> reader(long start, int limit) {
    return () -> {
      List<Revision> told = new ArrayList<>();
      long at = start;
      boolean last = false;
      while (true) {
        // Whoever sees nothing after the writers have ended has seen all.
        last = !going;
        List<LogEntry> entries = log.read(at, List.of(), limit);
        for (LogEntry entry : entries) {
          told.add(new Revision(entry.change().resourceId(), entry.change().revision()));
          at = entry.position();
        }
        if (entries.isEmpty() && last) {
          return told;
        }
      }
    };
  }

  private Faults check(List<Revision> told) {
    Set<Revision> missed = new HashSet<>(committed);
    told.forEach(missed::remove);
    Set<Revision> phantoms = new HashSet<>(told);
    phantoms.removeAll(committed);
    Map<UUID, Integer> revisions = new HashMap<>();
    int disorder = 0;
    for (Revision each : told) {
      Integer before = revisions.put(each.resource(), each.number());
      disorder += before != null && before >= each.number() ? 1 : 0;
    }
    return new Faults(missed.size(), phantoms.size(), disorder);
  }

  private static Faults add(Faults one, Faults other) {
    return new Faults(
        one.missed() + other.missed(),
        one.phantoms() + other.phantoms(),
        one.disorder() + other.disorder());
  }
}
