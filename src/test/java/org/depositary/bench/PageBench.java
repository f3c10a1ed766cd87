package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a page deep in a long list costs, beside the first page of the same list.
 *
 * <p>Rows are put into the database directly, and no answer is given from memory. Both pages are
 * asked for in turns; a ratio compares medians of the same run. -Dbench.rows says how many
 * documents and figures there are, -Dbench.page which page is the deep one, -Dbench.database where
 * they are (H2, POSTGRESQL).
 */
@Tag("bench")
class PageBench {

  private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
  private static final int PAGE = Integer.getInteger("bench.page", 10_000);
  private static final int TURNS = Integer.getInteger("bench.pageTurns", 400);
  private static final DatabaseKind KIND =
      DatabaseKind.valueOf(System.getProperty("bench.database", "H2"));
  private static final Map<String, String> WITHOUT_MEMORY = Map.of("depositary.cache.size", "0");
  private static final int LIMIT = 50;
  private static final int STRIDE = 200;

  private static final List<String> LISTS =
      List.of(
          "/v1/documents?sort=-createdAt",
          "/v1/documents?sort=issuedOn",
          "/v1/documents?source=rows&sort=createdAt",
          "/v1/figures?review=UNREVIEWED",
          "/v1/figures?category=KILLED",
          "/v1/figures?unit=PERSON",
          "/v1/figures?sort=-issuedOn",
          "/v1/figures?category=KILLED&sort=issuedOn");

  @Test
  void aDeepPageCostsWhatTheFirstDoes() throws Exception {
    Report report = new Report();
    report.line("%-45s %12s %12s %8s", "list", "ms page 1", "ms page " + PAGE, "ratio");
    try (Installation installation = Installation.create(KIND, WITHOUT_MEMORY)) {
      try (RunningService service = installation.start()) {
        installation
            .client(service)
            .post("/v1/documents", Samples.document("bench", "first", "Nothing happened."));
      }
      try (Connection connection = installation.connect()) {
        fill(connection);
      }
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        for (String list : LISTS) {
          compare(client, list, report);
        }
      }
    }
    report.line("(%d rows, %d items a page, %s, medians of %d)", ROWS, LIMIT, KIND, TURNS);
    report.publish("pages-" + KIND.name().toLowerCase(Locale.ROOT));
  }

  private static void compare(ServiceClient client, String list, Report report)
      throws IOException, InterruptedException {
    String first = list + "&limit=" + LIMIT;
    String deep = first + "&cursor=" + cursorBefore(client, list, (PAGE - 1) * LIMIT);
    double[] ofFirst = new double[TURNS];
    double[] ofDeep = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      ofFirst[turn] = milliseconds(client, first);
      ofDeep[turn] = milliseconds(client, deep);
    }
    double one = median(ofFirst);
    double other = median(ofDeep);
    report.line("%-45s %12.2f %12.2f %8.2f", list, one, other, other / one);
  }

  /** Reads the list in long pages until so many items are behind. */
  private static String cursorBefore(ServiceClient client, String list, int items)
      throws IOException, InterruptedException {
    String cursor = "";
    for (int left = items; left > 0; left -= STRIDE) {
      String page = list + "&limit=" + Math.min(left, STRIDE);
      cursor = next(client, cursor.isEmpty() ? page : page + "&cursor=" + cursor);
    }
    return cursor;
  }

  private static String next(ServiceClient client, String page)
      throws IOException, InterruptedException {
    String next = client.get(page).json().at("/page/next").asText();
    assertThat(next).as(page).isNotEmpty();
    return next;
  }

  private static double milliseconds(ServiceClient client, String page)
      throws IOException, InterruptedException {
    long before = System.nanoTime();
    ServiceClient.Answer answer = client.get(page);
    double milliseconds = (System.nanoTime() - before) / 1e6;
    assertThat(answer.status()).as(page).isEqualTo(200);
    return milliseconds;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  // Half of the documents have no date of issue: a long list of equal values.
  private static void fill(Connection connection) throws SQLException {
    String numbers =
        KIND == DatabaseKind.H2
            ? "system_range(1, " + ROWS + ") n(x)"
            : "generate_series(1, " + ROWS + ") n(x)";
    String id = "cast('00000000-0000-7000-8000-' || lpad(cast(x as varchar), 12, '0') as uuid)";
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into document (id, revision, text_number, created_at, updated_at, title,"
              + " source_name, source_id, type, language, issued_on, text_sha256, text_length,"
              + " text_utf16_length, extractor_version) select "
              + id
              + ", 1, 1, timestamp with time zone '2000-01-01 00:00:00+00' + x * interval '1'"
              + " second, timestamp with time zone '2000-01-01 00:00:00+00' + x * interval '1'"
              + " second, 'Document ' || x, 'rows', cast(x as varchar), 'press-release', 'en',"
              + " case when mod(x, 2) = 0 then '' else '2015-06-01' end,"
              + " lpad('', 64, 'a'), 100, 100, (select max(extractor_version) from document) from "
              + numbers);
      statement.executeUpdate(
          "insert into figure (pk, id, document_id, text_number, live, span_start, span_end,"
              + " utf16_start, utf16_end, exact, prefix, suffix, confidence, rule, category,"
              + " qualifier, unit, issued_on, details) select x + 1000000000, "
              + id
              + ", "
              + id
              + ", 1, true, 0, 9, 0, 9, '40 people', '', ' were killed', 0.9, 'verb-after',"
              + " 'KILLED', 'EXACT', 'PERSON',"
              + " case when mod(x, 2) = 0 then '' else '2015-06-01' end,"
              + " '{\"value\":40,\"additional\":false,\"attribution\":[],\"mentions\":[]}' from "
              + numbers);
      statement.execute("analyze");
    }
  }
}
