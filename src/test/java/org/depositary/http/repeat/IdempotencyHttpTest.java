package org.depositary.http.repeat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.DatabaseFiles;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that is sent again with its Idempotency-Key is done once. */
@QuarkusTest
class IdempotencyHttpTest {

  private static final byte[] NOTE = Deposit.text("A note of the repeated kind.").json();
  private static final byte[] READER =
      "{\"name\":\"reader\",\"scopes\":[\"READ\"]}".getBytes(UTF_8);

  @Inject DataSource database;
  @Inject UnderWay underWay;
  @Inject KeptAnswers answers;

  private final String key = UUID.randomUUID().toString();
  private String token;

  @BeforeEach
  void issue() {
    token = Api.issue(Scope.values());
  }

  private static IdempotencyHttpTest another() {
    IdempotencyHttpTest another = new IdempotencyHttpTest();
    another.issue();
    return another;
  }

  private RequestSpecification keyed() {
    return Api.with(token)
        .header("Idempotency-Key", '"' + key + '"')
        .redirects()
        .follow(false)
        .contentType("application/json");
  }

  private Response post(String path, byte[] body) {
    return keyed().header("If-Match", "*").body(body).post(path);
  }

  // If-Match would refuse a document that is not there.
  private Response postDocument(byte[] body) {
    return keyed().body(body).post("/v1/documents");
  }

  private void assertDoneOnce(Response first, Response again) {
    assertThat(again.statusCode()).as(again.asString()).isEqualTo(first.statusCode());
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    for (String header :
        List.of("Location", "Content-Location", "ETag", "Cache-Control", "Content-Type")) {
      assertThat(again.getHeader(header)).as(header).isEqualTo(first.getHeader(header));
    }
    assertThat(again.getHeader("Changes-Cursor")).isEqualTo(first.getHeader("Changes-Cursor"));
    assertThat(first.getHeader("Idempotency-Replayed")).isNull();
    assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
  }

  private static void assertRefused(int status, String code, Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(JsonBody.of(answer).at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void aDocumentIsStoredOnce() {
    Response first = postDocument(NOTE);
    assertThat(first.statusCode()).isEqualTo(201);
    assertDoneOnce(first, postDocument(NOTE));
  }

  @Test
  void aKeyIsIssuedOnceAndItsSecretIsNotStored() throws Exception {
    Response first = post("/v1/api-keys", READER);
    assertThat(first.statusCode()).isEqualTo(201);
    String secret = first.<String>path("key").substring(17);
    assertDoneOnce(first, post("/v1/api-keys", READER));
    assertThat(DatabaseFiles.of(database).find(List.of(secret, key))).isEmpty();
  }

  @Test
  void aCurationIsDoneOnce() {
    Stored one = Deposit.text("Minister Ottilie Brankward spoke to Judge Pim Halloquist.").store();
    Curated minister = Curated.of(one.entity("Ottilie Brankward"));
    Curated judge = Curated.of(one.entity("Pim Halloquist"));
    byte[] merge = JsonBody.bytes(Map.of("into", judge.id(), "reason", "They are one."));
    Response merged = post(minister.path("/merge"), merge);
    assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
    assertDoneOnce(merged, post(minister.path("/merge"), merge));
    byte[] reversal = JsonBody.bytes(Map.of("reason", "They are two."));
    IdempotencyHttpTest other = another();
    String undo = judge.decisions().get(0).path("href").asText() + "/reversal";
    Response reversed = other.post(undo, reversal);
    assertThat(reversed.statusCode()).as(reversed.asString()).isEqualTo(201);
    assertDoneOnce(reversed, other.post(undo, reversal));
  }

  @Test
  void anEpochAndATaskAreBegunOnce() {
    byte[] reason = JsonBody.bytes(Map.of("reason", "A test of keys."));
    Response epoch = post("/v1/feed-epochs", reason);
    assertThat(epoch.statusCode()).isEqualTo(201);
    assertDoneOnce(epoch, post("/v1/feed-epochs", reason));
    byte[] kind = JsonBody.bytes(Map.of("kind", "REEXTRACTION"));
    IdempotencyHttpTest other = another();
    Response task = other.post("/v1/tasks", kind);
    assertThat(task.statusCode()).isIn(200, 201);
    assertDoneOnce(task, other.post("/v1/tasks", kind));
  }

  @Test
  void anErasureIsDoneOnceAndEmptiesWhatOthersWereAnswered() {
    Response first = postDocument(NOTE);
    assertDoneOnce(first, postDocument(NOTE));
    Stored other = Deposit.text("It is to go, once.").store();
    byte[] reason = JsonBody.bytes(Map.of("reason", "Order of a court."));
    IdempotencyHttpTest eraser = another();
    Response erased = eraser.post(other.path("/erasure"), reason);
    assertThat(erased.statusCode()).isEqualTo(201);
    assertDoneOnce(erased, eraser.post(other.path("/erasure"), reason));
    Response emptied = postDocument(NOTE);
    assertRefused(409, "NOT_KEPT", emptied);
    String id = first.path("id");
    assertThat(emptied.<String>path("detail")).contains("/v1/documents/" + id);
  }

  @Test
  void anotherRequestWithTheKeyIsRefused() {
    assertThat(postDocument(NOTE).statusCode()).isEqualTo(201);
    assertRefused(422, "REUSED", postDocument(Deposit.text("Another note.").json()));
    assertRefused(422, "REUSED", post("/v1/api-keys", READER));
  }

  @Test
  void keysBelongToWhoSendsThem() {
    Response first = postDocument(NOTE);
    Response other =
        Api.admin()
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(NOTE)
            .post("/v1/documents");
    assertThat(other.statusCode()).isEqualTo(201);
    assertThat(other.<String>path("id")).isNotEqualTo(first.path("id"));
  }

  @Test
  void whatWasRefusedMayBeSentAgain() {
    assertThat(postDocument("{}".getBytes(UTF_8)).statusCode()).isEqualTo(422);
    Response stale = post("/v1/documents", NOTE);
    assertThat(stale.statusCode()).isEqualTo(412);
    assertThat(postDocument(NOTE).statusCode()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\"open", "\"a\", \"b\"", "a,b", "\"\"", "\u00e9", "\"a\";v=1"})
  void whatIsNoKeyIsRefused(String header) {
    Response answer =
        Api.admin()
            .header("Idempotency-Key", header)
            .contentType("application/json")
            .body(NOTE)
            .post("/v1/documents");
    assertRefused(400, "INVALID_IDEMPOTENCY_KEY", answer);
  }

  @Test
  void aKeyIsBoundedAndMeansTheSameWithoutQuotes() {
    String longest = key + "x".repeat(255 - key.length());
    List<Response> answered = new ArrayList<>();
    for (String header : List.of('"' + longest + '"', longest, longest + "x")) {
      RequestSpecification request = Api.with(token).header("Idempotency-Key", header);
      answered.add(request.contentType("application/json").body(NOTE).post("/v1/documents"));
    }
    assertDoneOnce(answered.get(0), answered.get(1));
    assertRefused(400, "INVALID_IDEMPOTENCY_KEY", answered.get(2));
  }

  @Test
  void whatOnlyReadsTakesNoNoticeOfAKey() {
    byte[] text = JsonBody.bytes(Map.of("text", "A note."));
    Response first = post("/v1/extractions", text);
    Response again = post("/v1/extractions", JsonBody.bytes(Map.of("text", "Another note.")));
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.getHeader("Idempotency-Replayed")).isNull();
  }

  @Test
  void whileTheFirstIsUnderWayOthersAreTurnedAway() {
    String id = "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e";
    String into = "{'into':'" + id + "','reason':'One thing.'}";
    String webhook = "/v1/webhook-endpoints/" + id;
    Map<String, String> creating =
        Map.ofEntries(
            Map.entry("/v1/documents", "{'text':'A note.'}"),
            Map.entry("/v1/documents/" + id + "/erasure", "{'reason':'Order of a court.'}"),
            Map.entry("/v1/entities/" + id + "/merge", into),
            Map.entry(
                "/v1/entities/" + id + "/split",
                "{'names':['A'],'name':'B','reason':'Two things.'}"),
            Map.entry("/v1/curations/" + id + "/reversal", "{'reason':'It was wrong.'}"),
            Map.entry("/v1/feed-epochs", "{'reason':'A test.'}"),
            Map.entry("/v1/tasks", "{'kind':'REEXTRACTION'}"),
            Map.entry("/v1/webhook-endpoints", "{'url':'http://127.0.0.1:9/'}"),
            Map.entry(webhook + "/secret", "{}"),
            Map.entry(webhook + "/deliveries/" + id + "/redelivery", "{}"),
            Map.entry("/v1/api-keys", "{'name':'test','scopes':['READ']}"));
    underWay.enter(new RepeatKey(key, token).id());
    creating.forEach(
        (path, body) -> {
          Response answer = post(path, JsonBody.bytes(JsonBody.parse(body)));
          assertRefused(409, "IN_FLIGHT", answer);
        });
    underWay.leave(new RepeatKey(key, token).id());
    assertThat(postDocument(NOTE).statusCode()).isEqualTo(201);
  }

  @Test
  void ofManyAtOnceOneIsDone() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(6);
    List<Future<Response>> sent = new ArrayList<>();
    for (int client = 0; client < 6; client++) {
      sent.add(
          clients.submit(
              () -> {
                start.await();
                return postDocument(NOTE);
              }));
    }
    start.countDown();
    JsonNode made = null;
    for (Future<Response> one : sent) {
      Response answer = one.get();
      assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
      if (answer.statusCode() == 201) {
        JsonNode shown = JsonBody.of(answer);
        assertThat(made == null || made.equals(shown)).isTrue();
        made = shown;
      }
    }
    clients.shutdown();
    assertThat(made).isNotNull();
    assertThat(JsonBody.of(postDocument(NOTE))).isEqualTo(made);
  }

  @Test
  void afterADayTheKeyIsFree() throws SQLException {
    Response first = postDocument(NOTE);
    assertThat(kept("UPDATE kept_answer SET kept_at = kept_at - INTERVAL '25' HOUR")).isPositive();
    Response second = postDocument(NOTE);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
    kept("UPDATE kept_answer SET kept_at = kept_at - INTERVAL '25' HOUR");
    answers.expire();
    assertThat(kept("UPDATE kept_answer SET status = status")).isZero();
  }

  private int kept(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
