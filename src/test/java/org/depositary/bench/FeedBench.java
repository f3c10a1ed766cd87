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
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reader that follows the feed from its first entry to its end, beside JDBC that reads the same
 * rows in pages of the same size.
 *
 * <p>The rows are made by an import, so that documents have annotations and entities. Both readers
 * go through all of it several times; a ratio compares medians. -Dbench.documents says how many
 * documents there are.
 */
@Tag("bench")
class FeedBench {

  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 10_000);
  private static final int TURNS = Integer.getInteger("bench.turns", 5);

  /** A follower asks some hundred times a turn: the compiler is done after ten thousand. */
  private static final int WARM_UP = 100;

  private static final double WANTED = 0.4;

  /** How a page ends that is not the last. */
  private static final Pattern MARK = Pattern.compile("\"next\":\"([^\"]+)\",\"more\":true}}$");

  /** Bytes of that; cursors have 2000 characters at most. */
  private static final int LONGEST_MARK = 2100;

  @ParameterizedTest
  @EnumSource
  void entriesPerSecond(DatabaseKind kind) throws Exception {
    try (Installation installation = Installation.create(kind, Map.of())) {
      double entries;
      double resources;
      try (RunningService service = installation.start()) {
        ImportBench.send(service, installation.key(), Samples.read(), "bench", DOCUMENTS);
        ServiceClient client = installation.client(service);
        ExportBench.awaitIndex(client, DOCUMENTS);
        entries = median(() -> follow(client, ""));
        resources = median(() -> follow(client, "&include=resource"));
      }
      try (Connection connection = installation.connect()) {
        FeedRows rows = new FeedRows(connection, kind);
        double rowsAlone = median(() -> rows.readAll(false));
        double rowsShown = median(() -> rows.readAll(true));
        publish(kind, List.of(rowsAlone, entries, rowsShown, resources));
        assertThat(entries / rowsAlone).isGreaterThan(WANTED);
        assertThat(resources / rowsShown).isGreaterThan(WANTED);
      }
    }
  }

  private static void publish(DatabaseKind kind, List<Double> perSecond) throws IOException {
    Report report = new Report();
    report.line("%-40s %14s", "what", "entries per s");
    report.line("%-40s %14.0f", "JDBC reads the log", perSecond.get(0));
    report.line("%-40s %14.0f", "feed", perSecond.get(1));
    report.line("%-40s %14.2f", "feed / JDBC", perSecond.get(1) / perSecond.get(0));
    report.line("%-40s %14.0f", "JDBC reads the log and what it is of", perSecond.get(2));
    report.line("%-40s %14.0f", "feed with include=resource", perSecond.get(3));
    report.line("%-40s %14.2f", "feed / JDBC", perSecond.get(3) / perSecond.get(2));
    report.line("(%d documents, %d entries a page, %s)", DOCUMENTS, FeedRows.PAGE, kind);
    report.publish("feed-" + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Reads all there is; answers how many entries that were. */
  @FunctionalInterface
  private interface Reading {

    long run() throws IOException, InterruptedException, SQLException;
  }

  // Both readers have to meet the same entries.
  private long met;

  private double median(Reading reading) throws IOException, InterruptedException, SQLException {
    List<Double> perSecond = new ArrayList<>();
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      long start = System.nanoTime();
      long count = reading.run();
      if (met == 0) {
        met = count;
      }
      assertThat(count).isEqualTo(met).isGreaterThan(DOCUMENTS);
      if (turn >= 0) {
        perSecond.add(count / ((System.nanoTime() - start) / 1e9));
      }
    }
    perSecond.sort(null);
    return perSecond.get(perSecond.size() / 2);
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
