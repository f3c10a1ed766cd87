package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader that follows the feed from its first entry to its end, beside JDBC that reads the same
 * rows in pages of the same size.
 *
 * <p>The rows are made by an import, so that documents have annotations and entities. Both readers
 * go through all of it several times, on PostgreSQL in turn: a shared machine is now faster and now
 * slower. H2 lets nobody in beside the service, so JDBC reads there after it has stopped. A ratio
 * is the median over the turns. -Dbench.documents says how many documents there are.
 */
@Tag("bench")
class FeedBench {

  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 10_000);
  private static final int TURNS = Integer.getInteger("bench.turns", 15);

  /** A follower asks some hundred times a turn: the compiler is done after ten thousand. */
  private static final int WARM_UP = 100;

  private static final String ENTRIES = "";
  private static final String RESOURCES = "&include=resource";
  private static final double WANTED = 0.4;

  /** How a page ends that is not the last. */
  private static final Pattern MARK = Pattern.compile("\"next\":\"([^\"]+)\",\"more\":true}}$");

  /** Bytes of that; cursors have 2000 characters at most. */
  private static final int LONGEST_MARK = 2100;

  @Test
  void entriesPerSecondOnH2() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.H2, Map.of())) {
      Turns entries;
      Turns resources;
      try (RunningService service = installation.start()) {
        ServiceClient client = fill(installation, service);
        entries = inTurn(() -> follow(client, ENTRIES)).get(0);
        resources = inTurn(() -> follow(client, RESOURCES)).get(0);
      }
      try (Connection connection = installation.connect()) {
        FeedRows rows = new FeedRows(connection, DatabaseKind.H2);
        judge(
            DatabaseKind.H2,
            List.of(entries, inTurn(() -> rows.readAll(false)).get(0)),
            List.of(resources, inTurn(() -> rows.readAll(true)).get(0)));
      }
    }
  }

  @Test
  void entriesPerSecondOnPostgresql() throws Exception {
    try (Installation installation = Installation.create(DatabaseKind.POSTGRESQL, Map.of());
        RunningService service = installation.start();
        Connection connection = installation.connect()) {
      ServiceClient client = fill(installation, service);
      FeedRows rows = new FeedRows(connection, DatabaseKind.POSTGRESQL);
      judge(
          DatabaseKind.POSTGRESQL,
          inTurn(() -> follow(client, ENTRIES), () -> rows.readAll(false)),
          inTurn(() -> follow(client, RESOURCES), () -> rows.readAll(true)));
    }
  }

  private static ServiceClient fill(Installation installation, RunningService service)
      throws IOException, InterruptedException {
    ImportBench.send(service, installation.key(), Samples.read(), "bench", DOCUMENTS);
    ServiceClient client = installation.client(service);
    ExportBench.awaitIndex(client, DOCUMENTS);
    return client;
  }

  // Of each two the feed comes first, then JDBC.
  private static void judge(DatabaseKind kind, List<Turns> entries, List<Turns> resources)
      throws IOException {
    double entriesRatio = entries.get(0).ratio(entries.get(1));
    double resourcesRatio = resources.get(0).ratio(resources.get(1));
    Report report = new Report();
    report.line("%-40s %14s", "what", "entries per s");
    report.line("%-40s %14.0f", "JDBC reads the log", entries.get(1).median());
    report.line("%-40s %14.0f", "feed", entries.get(0).median());
    report.line("%-40s %14.2f", "feed / JDBC", entriesRatio);
    report.line("%-40s %14.0f", "JDBC reads the log and what it is of", resources.get(1).median());
    report.line("%-40s %14.0f", "feed with include=resource", resources.get(0).median());
    report.line("%-40s %14.2f", "feed / JDBC", resourcesRatio);
    report.line(
        "(%d documents, %d entries a page, %d turns, %s)", DOCUMENTS, FeedRows.PAGE, TURNS, kind);
    report.publish("feed-" + kind.name().toLowerCase(Locale.ROOT));
    assertThat(entriesRatio).isGreaterThan(WANTED);
    assertThat(resourcesRatio).isGreaterThan(WANTED);
  }

  /** Reads all there is; answers how many entries that were. */
  @FunctionalInterface
  private interface Reading {

    long run() throws IOException, InterruptedException, SQLException;
  }

  // Both readers have to meet the same entries.
  private long met;

  // What each of them did.
  private List<Turns> inTurn(Reading... readings)
      throws IOException, InterruptedException, SQLException {
    List<Turns> all = Stream.of(readings).map(reading -> new Turns(new ArrayList<>())).toList();
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      for (int i = 0; i < readings.length; i++) {
        long start = System.nanoTime();
        long count = readings[i].run();
        double perSecond = count / ((System.nanoTime() - start) / 1e9);
        if (met == 0) {
          met = count;
        }
        assertThat(count).isEqualTo(met).isGreaterThan(DOCUMENTS);
        if (turn >= 0) {
          all.get(i).perSecond().add(perSecond);
        }
      }
    }
    return all;
  }

  /** How many entries a reader got in a second, turn by turn. */
  private record Turns(List<Double> perSecond) {

    double median() {
      return median(perSecond.stream());
    }

    double ratio(Turns other) {
      return median(
          IntStream.range(0, perSecond.size())
              .mapToObj(turn -> perSecond.get(turn) / other.perSecond.get(turn)));
    }

    private static double median(Stream<Double> values) {
      List<Double> sorted = values.sorted().toList();
      return sorted.get(sorted.size() / 2);
    }
  }

  // Nothing is made of the bytes, as nothing is made of the columns of JDBC; and the thread that
  // asks reads the answer, as it does there.
  private static long follow(ServiceClient client, String more) throws IOException {
    String first = "/v1/changes?limit=" + FeedRows.PAGE + more;
    byte[] page = client.read(first);
    Matcher mark = MARK.matcher(end(page));
    long count = 0;
    while (mark.find()) {
      count += FeedRows.PAGE;
      page = client.read(first + "&cursor=" + mark.group(1));
      mark.reset(end(page));
    }
    return count + new String(page, StandardCharsets.UTF_8).split("\"cursor\":", -1).length - 1;
  }

  private static String end(byte[] page) {
    int from = Math.max(0, page.length - LONGEST_MARK);
    return new String(page, from, page.length - from, StandardCharsets.US_ASCII);
  }
}
