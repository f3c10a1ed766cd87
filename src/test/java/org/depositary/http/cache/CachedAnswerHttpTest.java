package org.depositary.http.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered from memory is what would be answered without. */
@QuarkusTest
class CachedAnswerHttpTest {

  // Writes of the service itself may come between two requests of a test.
  private static final int PATIENCE = 100;

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private static final String TEXT =
      "It was said in Rwanda that the 6th article of the 1948 Genocide Convention applies. ";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject MeterRegistry meters;
  @Inject DataSource database;

  /** An answer without what every request is given anew. */
  private record Seen(int status, Map<String, List<String>> headers, String body) {

    static Seen of(HttpResponse<String> answer) {
      Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
      assertThat(headers.remove("x-request-id")).hasSize(1);
      headers.remove("date");
      return new Seen(answer.statusCode(), headers, answer.body());
    }
  }

  private double hits() {
    return meters.counter("depositary.cache.lookups", "result", "hit").count();
  }

  private static String here() {
    return "http://localhost:" + RestAssured.port;
  }

  private HttpResponse<String> send(String path, String... headers) {
    String address = path.startsWith("/") ? here() + path : path;
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(),
          HttpResponse.BodyHandlers.ofString(java.nio.charset.StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An answer from memory, and from nowhere else. */
  private Seen remembered(String path, String... headers) {
    for (int i = 0; i < PATIENCE; i++) {
      double before = hits();
      Seen answer = Seen.of(send(path, headers));
      if (hits() > before) {
        return answer;
      }
    }
    throw new AssertionError(path + " is never answered from memory");
  }

  /** What is answered without memory: it is not asked where If-Match is sent. */
  private Seen made(String path, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("If-Match", "*"));
    double before = hits();
    Seen answer = Seen.of(send(path, all.toArray(String[]::new)));
    assertThat(hits()).isEqualTo(before);
    return answer;
  }

  private static Stored store() {
    return Deposit.text(TEXT.repeat(30)).with("title", "First").store();
  }

  @Test
  void anAnswerFromMemoryIsTheSameToTheByte() {
    Stored stored = store();
    String id = stored.id();
    for (String path :
        List.of(
            stored.path(""),
            stored.path("/text"),
            stored.path("/annotations?limit=2"),
            stored.path("/revisions/1"),
            stored.path("/citations"),
            "/v1/documents?limit=2&facet=type&sort=-updatedAt",
            "/v1/entities?limit=1",
            "/v1/conventions/genocide-convention")) {
      for (String coding : List.of("identity", "gzip")) {
        assertThat(remembered(path, "Accept-Encoding", coding))
            .as("%s %s %s", path, coding, id)
            .isEqualTo(made(path, "Accept-Encoding", coding));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "text/html"})
  void formsAreKeptApart(String accept) {
    Stored stored = store();
    remembered(stored.path(""));
    assertThat(remembered(stored.path(""), "Accept", accept))
        .isEqualTo(made(stored.path(""), "Accept", accept));
    assertThat(send(stored.path(""), "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void tablesAreRememberedWithTheirLink() {
    store();
    store();
    String path = "/v1/documents?limit=1";
    Seen table = remembered(path, "Accept", "text/csv");
    assertThat(table).isEqualTo(made(path, "Accept", "text/csv"));
    assertThat(table.headers()).containsKey("link");
  }

  @Test
  void whoHasTheStateIsToldSoFromMemory() {
    Stored stored = store();
    String path = stored.path("");
    Seen known = remembered(path, "If-None-Match", stored.tag());
    assertThat(known.status()).isEqualTo(304);
    assertThat(known).isEqualTo(made(path, "If-None-Match", stored.tag()));
    Seen whole = remembered(path);
    assertThat(whole.status()).isEqualTo(200);
    assertThat(remembered(path, "If-None-Match", "\"other\"")).isEqualTo(whole);
    assertThat(remembered(path, "If-None-Match", "*")).isEqualTo(known);
    assertThat(send(path, "If-None-Match", "other").statusCode()).isEqualTo(400);
  }

  @Test
  void whatWasWrittenIsSeenAtOnce() {
    Stored stored = store();
    String path = stored.path("");
    remembered(path);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text("It was said in Cambodia.").with("title", "Second").json())
        .put(path)
        .then()
        .statusCode(200);
    assertThat(Seen.of(send(path))).isEqualTo(made(path));
    assertThat(remembered(path).body()).contains("Second").doesNotContain("First");
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"title\": \"Third\"}")
        .patch(path)
        .then()
        .statusCode(200);
    assertThat(send(path).body()).contains("Third");
    remembered(path);
    Api.admin().header("If-Match", "*").delete(path).then().statusCode(204);
    assertThat(send(path).statusCode()).isEqualTo(410);
    stored.erase("Asked for.");
    assertThat(send(path).statusCode()).isEqualTo(410);
    assertThat(send(stored.path("/revisions/1")).statusCode()).isEqualTo(410);
  }

  @Test
  void whatElsewhereChangesItIsSeenAtOnce() {
    String name = "Velunia" + System.nanoTime();
    Stored stored =
        Deposit.text("Judge Aurelio " + name + " spoke. Mirena Q" + name + " answered.").store();
    List<Curated> persons = new ArrayList<>();
    stored.body().path("entities").forEach(entity -> persons.add(Curated.of(entity)));
    assertThat(persons).hasSize(2);
    String path = stored.path("");
    Seen before = remembered(path);
    persons.get(0).rename("Somebody else " + name);
    Seen renamed = Seen.of(send(path));
    assertThat(renamed).isEqualTo(made(path)).isNotEqualTo(before);
    remembered(path);
    Seen entity = remembered(persons.get(0).path(""));
    assertThat(entity.status()).isEqualTo(200);
    persons.get(0).merge(persons.get(1)).then().statusCode(200);
    assertThat(send(persons.get(0).path("")).statusCode()).isEqualTo(308);
    assertThat(Seen.of(send(path))).isEqualTo(made(path)).isNotEqualTo(renamed);
  }

  // On H2 nobody else can write.
  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void whatAnotherNodeWritesIsSeenAtOnce() throws SQLException {
    Stored stored = store();
    assertThat(remembered(stored.path("")).body()).contains("First");
    String title = "UPDATE document SET title = ? WHERE id = ?";
    change(title, "Elsewhere", UUID.fromString(stored.id()));
    try {
      assertThat(send(stored.path("")).body()).contains("Elsewhere").doesNotContain("First");
    } finally {
      change(title, "First", UUID.fromString(stored.id()));
    }
  }

  // Not through the service, which would know of it.
  private void change(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  @Test
  void aReviewIsSeenAtOnce() {
    Stored stored = store();
    String path = stored.path("/citations?limit=1");
    String id = JsonBody.of(Api.anyone().get(path)).path("items").path(0).path("id").asText();
    String annotation = "/v1/annotations/" + id;
    Seen before = remembered(path);
    String tag = remembered(annotation).headers().get("etag").get(0);
    Api.holderOf(Scope.CURATE)
        .header("If-Match", tag)
        .contentType("application/json")
        .body("{\"decision\": \"REJECTED\", \"reason\": \"A ship is meant.\"}")
        .put(annotation + "/review")
        .then()
        .statusCode(200);
    assertThat(send(annotation).body()).contains("REJECTED");
    assertThat(Seen.of(send(path))).isEqualTo(made(path)).isNotEqualTo(before);
  }

  @Test
  void aRevokedKeyOpensNothing() {
    String path = store().path("");
    String key = Api.issue(Scope.READ);
    String[] credentials = {"Authorization", "Bearer " + key};
    assertThat(remembered(path, credentials)).isEqualTo(remembered(path));
    assertThat(send(path, "Authorization", "Bearer " + key + "0").statusCode()).isEqualTo(401);
    assertThat(send(path, "Authorization", "Basic " + key).statusCode()).isEqualTo(401);
    assertThat(send(path, "Authorization", "Bearer a", "Authorization", "Bearer b").statusCode())
        .isEqualTo(401);
    Api.admin().delete("/v1/api-keys/" + key.split("_", -1)[1]).then().statusCode(204);
    assertThat(send(path, credentials).statusCode()).isEqualTo(401);
    assertThat(remembered(path).status()).isEqualTo(200);
  }

  // Web Annotations carry whole addresses.
  @Test
  void hostsAreKeptApart() {
    String path = store().path("/annotations");
    String[] linked = {"Accept", "application/ld+json"};
    String elsewhere = "http://127.0.0.1:" + RestAssured.port;
    Seen there = remembered(elsewhere + path, linked);
    assertThat(there.body()).contains(elsewhere).doesNotContain(here());
    assertThat(send(path, linked).body()).contains(here()).doesNotContain(elsewhere);
  }

  @Test
  void refusalsOfTheEntranceStand() {
    String path = store().path("");
    remembered(path);
    assertThat(send(path + "?limit=1").statusCode()).isEqualTo(400);
    assertThat(send(path, "traceparent", "00-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01"))
        .satisfies(
            answer ->
                assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("a".repeat(32)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/documents?q=velunia",
        "/v1/documents?after={cursor}",
        "/v1/documents/{id}?asOf={hourAgo}",
        "/v1/changes",
        "/v1"
      })
  void whatDependsOnMoreIsMadeEachTime(String path) throws SQLException {
    Stored stored = store();
    // Whoever asks for a time not long past waits for writers, which is a commit each time.
    String older = " SET created_at = created_at - INTERVAL '1' HOUR WHERE ";
    change("UPDATE document" + older + "id = ?", UUID.fromString(stored.id()));
    change("UPDATE document_revision" + older + "document_id = ?", UUID.fromString(stored.id()));
    Instant created = Instant.parse(stored.body().path("createdAt").asText());
    JsonNode feed = JsonBody.parse(send("/v1/changes?cursor=now").body());
    String asked =
        path.replace("{id}", stored.id())
            .replace("{hourAgo}", created.minus(Duration.ofHours(1)).toString())
            .replace("{cursor}", feed.path("page").path("next").asText());
    double before = hits();
    for (int i = 0; i < 4; i++) {
      assertThat(send(asked).statusCode()).as(asked).isEqualTo(200);
    }
    assertThat(hits()).isEqualTo(before);
  }

  // They count when an answer is through, which its client may know before.
  @Test
  void metersCountByTheTemplateOfTheAddress() throws InterruptedException {
    String path = store().path("");
    double counted = requests();
    double before = hits();
    for (int i = 0; i < 10; i++) {
      remembered(path);
    }
    for (int i = 0; i < PATIENCE && requests() - counted < hits() - before; i++) {
      Thread.sleep(20);
    }
    assertThat(requests() - counted).isGreaterThanOrEqualTo(hits() - before);
  }

  private double requests() {
    return meters.find("http.server.requests").tag("uri", "/v1/documents/{id}").timers().stream()
        .filter(timer -> "200".equals(timer.getId().getTag("status")))
        .mapToLong(io.micrometer.core.instrument.Timer::count)
        .sum();
  }

  @Test
  void nobodySeesAnEarlierStateLater() throws Exception {
    Stored stored = store();
    String path = stored.path("");
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(2);
    List<Future<Integer>> last = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      last.add(readers.submit(follow(path, writing)));
    }
    try {
      for (int i = 2; i < 40; i++) {
        int revision =
            Api.admin()
                .header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"Number " + i + "\"}")
                .patch(path)
                .path("revision");
        assertThat(revision).isEqualTo(i);
        assertThat(revision(path)).as("seen by the writer").isEqualTo(i);
        assertThat(revision(path)).as("seen again").isEqualTo(i);
      }
    } finally {
      writing.set(false);
      readers.shutdown();
    }
    for (Future<Integer> reader : last) {
      assertThat(reader.get()).isGreaterThan(1);
    }
  }

  private int revision(String path) {
    return JsonBody.parse(send(path).body()).path("revision").asInt();
  }

  private Callable<Integer> follow(String path, AtomicBoolean writing) {
    return () -> {
      int seen = 1;
      while (writing.get()) {
        int now = revision(path);
        assertThat(now).isGreaterThanOrEqualTo(seen);
        seen = now;
      }
      return seen;
    };
  }
}
