package org.depositary.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.depositary.packaged.DatabaseKind;
import org.depositary.packaged.Installation;
import org.depositary.packaged.RunningService;
import org.depositary.packaged.Samples;
import org.depositary.packaged.ServiceClient;
import org.depositary.search.lucene.IndexFiles;
import org.depositary.search.lucene.StraightLucene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a search with facets and marked words costs over HTTP, beside the same query straight on the
 * library and the same files. The library searches in one thread, as it does unless told otherwise.
 *
 * <p>Rows are put into the database directly; the service builds its index from them. Both are
 * asked in turns, all queries before the first that is measured; a ratio compares medians of the
 * same run. -Dbench.documents says how many documents there are, -Dbench.searchTurns how often each
 * query is asked, twice that before.
 */
@Tag("bench")
class SearchBench {

  private static final int DOCUMENTS = Integer.getInteger("bench.documents", 100_000);
  private static final int TURNS = Integer.getInteger("bench.searchTurns", 200);
  private static final int HITS = 20;
  private static final int BATCH = 1000;
  private static final int WORDS = 30_000;
  private static final List<String> FACETS = List.of("type", "language", "issuedYear");

  private static final List<String> QUERIES =
      List.of(
          "genocide",
          "genocide convention",
          "\"genocide convention\" article",
          "convict* prison",
          "wabc wabd",
          "responsibility of the state");

  @Test
  void aSearchCostsLittleMoreThanTheQueryAlone() throws Exception {
    Report report = new Report();
    try (Installation installation = Installation.create(DatabaseKind.H2, Map.of())) {
      try (RunningService service = installation.start()) {
        installation
            .client(service)
            .post("/v1/documents", Samples.document("bench", "first", "Nothing happened."));
      }
      Path home = installation.directory().resolve("search");
      IndexFiles.remove(home);
      try (Connection connection = installation.connect()) {
        fill(connection);
      }
      long start = System.nanoTime();
      try (RunningService service = installation.start()) {
        ServiceClient client = installation.client(service);
        awaitIndex(client);
        report.line("%d documents indexed in %.0f s", DOCUMENTS, (System.nanoTime() - start) / 1e9);
        report.line("%-32s %8s %10s %10s %6s", "q", "hits", "ms Lucene", "ms HTTP", "ratio");
        try (Stream<Path> indexes = Files.list(home);
            StraightLucene straight = new StraightLucene(indexes.findFirst().orElseThrow())) {
          compare(client, straight, report);
        }
      }
    }
    report.line("(%d hits with facets %s, medians of %d)", HITS, FACETS, TURNS);
    report.publish("search");
  }

  private static void compare(ServiceClient client, StraightLucene straight, Report report)
      throws IOException, InterruptedException {
    warmUp(client, straight);
    double allLucene = 0;
    double allHttp = 0;
    for (String words : QUERIES) {
      String address = address(words);
      Query query = straight.query(words);
      long hits = straight.ask(query, words, FACETS, HITS);
      assertThat(client.get(address).json().at("/page/total").asLong()).isEqualTo(hits);
      double[] ofLucene = new double[TURNS];
      double[] ofHttp = new double[TURNS];
      for (int turn = 0; turn < TURNS; turn++) {
        long before = System.nanoTime();
        straight.ask(query, words, FACETS, HITS);
        long between = System.nanoTime();
        client.get(address);
        long after = System.nanoTime();
        ofLucene[turn] = (between - before) / 1e6;
        ofHttp[turn] = (after - between) / 1e6;
      }
      double lucene = median(ofLucene);
      double http = median(ofHttp);
      allLucene += lucene;
      allHttp += http;
      report.line("%-32s %8d %10.2f %10.2f %6.2f", words, hits, lucene, http, http / lucene);
    }
    report.line(
        "%-32s %8s %10.2f %10.2f %6.2f", "together", "", allLucene, allHttp, allHttp / allLucene);
  }

  // A service runs for weeks, and what is not yet compiled takes twice as long.
  private static void warmUp(ServiceClient client, StraightLucene straight)
      throws IOException, InterruptedException {
    for (int turn = 0; turn < 2 * TURNS; turn++) {
      for (String words : QUERIES) {
        straight.ask(straight.query(words), words, FACETS, HITS);
        client.get(address(words));
      }
    }
  }

  private static String address(String words) {
    return "/v1/documents?count=true&limit="
        + HITS
        + "&facet="
        + String.join(",", FACETS)
        + "&q="
        + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void awaitIndex(ServiceClient client) throws IOException, InterruptedException {
    long end = System.nanoTime() + 1_800_000_000_000L;
    JsonNode state = client.get("/v1/search-index").json();
    while (!state.path("ready").asBoolean() && System.nanoTime() < end) {
      Thread.sleep(500);
      state = client.get("/v1/search-index").json();
    }
    assertThat(state.at("/records/documents").asInt()).isEqualTo(DOCUMENTS + 1);
  }

  private static void fill(Connection connection) throws IOException, SQLException {
    List<String> samples = Samples.read().texts();
    Random random = new Random(42);
    String version = version(connection);
    connection.setAutoCommit(false);
    try (PreparedStatement document =
            connection.prepareStatement(
                "insert into document (id, revision, text_number, created_at, updated_at, title,"
                    + " source_name, source_id, type, language, issued_on, text_sha256,"
                    + " text_length, text_utf16_length, extractor_version) values (cast(? as uuid),"
                    + " 1, 1, current_timestamp, current_timestamp, ?, 'rows', ?, ?, 'en', ?, ?,"
                    + " 1, 1, ?)");
        PreparedStatement text =
            connection.prepareStatement(
                "insert into document_text (pk, document_id, number, sha256, length, utf16_length,"
                    + " characters) values (?, cast(? as uuid), 1, '', 1, 1, ?)")) {
      for (int i = 0; i < DOCUMENTS; i++) {
        String id = "00000000-0000-7000-8000-%012d".formatted(i + 1);
        document.setString(1, id);
        document.setString(2, "Document " + i + " " + words(random, 3));
        document.setString(3, "" + i);
        document.setString(4, "type-" + i % 7);
        document.setString(5, "20%02d-05-01".formatted(i % 25));
        document.setString(6, "a".repeat(64));
        document.setString(7, version);
        document.addBatch();
        text.setLong(1, 1_000_000_000L + i);
        text.setString(2, id);
        text.setString(3, samples.get(i % samples.size()) + "\n\n" + words(random, 150));
        text.addBatch();
        if (i % BATCH == BATCH - 1 || i == DOCUMENTS - 1) {
          document.executeBatch();
          text.executeBatch();
          connection.commit();
        }
      }
    }
  }

  // That of this service: no task reads all of them again.
  private static String version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select extractor_version from document")) {
      row.next();
      return row.getString(1);
    }
  }

  // Few words stand in many texts, many in few.
  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.pow(WORDS, random.nextDouble());
      words.append('w').append(Integer.toString(rank + 13_000, 36)).append(' ');
    }
    return words.toString();
  }
}
