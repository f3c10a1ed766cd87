package org.depositary.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.DatabaseFiles;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.change.feed.FeedCursors;
import org.depositary.change.reader.LogBatch;
import org.depositary.change.reader.LogPlace;
import org.depositary.change.reader.LogReader;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.webhook.Failure;
import org.depositary.webhook.Outcome;
import org.depositary.webhook.endpoint.Attempts.Claim;
import org.depositary.webhook.endpoint.Receiver.Received;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Endpoints are told of changes, and of nothing else; sent by hand, so that tests need not wait.
 */
@QuarkusTest
class WebhookHttpTest {

  private static final Duration QUICK = Duration.ofMillis(7);
  private static final Map<String, Object> DOCUMENTS =
      Map.of("resourceTypes", List.of("DOCUMENT"), "changeTypes", List.of("CREATED"));
  private static final Map<String, Object> NOTHING =
      Map.of("resourceTypes", List.of("REGISTER"), "changeTypes", List.of("SPLIT"));

  @Inject EndpointStore endpoints;
  @Inject DeliveryStore deliveries;
  @Inject Outbox outbox;
  @Inject WriteTransactions transactions;
  @Inject WebhookSettings settings;
  @Inject FeedCursors cursors;
  @Inject Json json;
  @Inject Clock clock;
  @Inject Courier courier;
  @Inject HintFollower follower;
  @Inject WebhookMeters meters;
  @Inject LogReader log;
  @Inject DataSource database;

  private final Receiver receiver = new Receiver();

  // What other tests have left would be sent first.
  @BeforeEach
  @AfterEach
  void clear() {
    transactions.write(
        () -> {
          deliveries.deleteAll();
          endpoints.deleteAll();
        });
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  /** What this node would decide so much later. */
  private Attempts after(Duration time) {
    Clock later = Clock.offset(clock, time);
    return new Attempts(
        endpoints, deliveries, outbox, transactions, settings, cursors, json, later);
  }

  private Registered greeted(Map<String, Object> more) {
    Registered endpoint = Registered.at(receiver, more);
    courier.deliverNext();
    receiver.next();
    return endpoint;
  }

  private static void assertProblem(int status, Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  @Test
  void aNewEndpointIsGreetedWithASignedMessage() {
    Registered endpoint = Registered.at(receiver);
    assertThat(courier.deliverNext()).hasValueSatisfying(o -> assertThat(o.isTaken()).isTrue());
    Received greeting = receiver.next();
    assertThat(greeting.isSignedWith(endpoint.secret())).isTrue();
    JsonNode delivery = endpoint.deliveries("?state=DELIVERED&count=true").path(0);
    assertThat(delivery.path("messageId").asText()).isEqualTo(greeting.id());
    assertThat(delivery.path("message")).isEqualTo(JsonBody.parse(greeting.body()));
    assertThat(delivery.at("/message/type").asText()).isEqualTo("endpoint.enabled");
    assertThat(delivery.path("status").asInt()).isEqualTo(200);
    assertThat(delivery.path("answer").asText()).isEqualTo("heard");
    assertThat(courier.deliverNext()).isEmpty();
  }

  @Test
  void aGreetingStandsForNoChanges() throws InterruptedException {
    Registered endpoint = Registered.at(receiver, DOCUMENTS);
    Deposit.text("Nothing is here.").store();
    endpoint.awaitChanges(1);
    receiver.answers(500);
    courier.deliverNext();
    Received refused = receiver.next();
    assertThat(after(Duration.ofMinutes(1)).claim().orElseThrow().letter().body())
        .isEqualTo(refused.body());
    assertThat(JsonBody.parse(refused.body()).path("type").asText()).isEqualTo("endpoint.enabled");
    assertThat(JsonBody.parse(refused.body()).at("/data/changes").asInt()).isZero();
  }

  @Test
  void whatHappensBeforeTheGreetingIsSentHasAHint() throws InterruptedException {
    Registered endpoint = Registered.at(receiver, DOCUMENTS);
    String id = Deposit.text("Nothing is here.").store().id();
    endpoint.awaitChanges(1);
    courier.deliverNext();
    assertThat(receiver.next().body()).contains("endpoint.enabled");
    Claim claim = after(Duration.ofSeconds(2)).claim().orElseThrow();
    JsonNode hint = JsonBody.parse(claim.letter().body());
    assertThat(hint.path("type").asText()).isEqualTo("changes.available");
    assertThat(hint.at("/data/changes").asInt()).isEqualTo(1);
    JsonNode feed =
        JsonBody.of(Api.anyone().get(hint.at("/data/href").asText() + "&types=DOCUMENT"));
    assertThat(JsonBody.texts(feed.path("items"), "resource/id")).containsExactly(id);
  }

  @Test
  void changesOfAShortTimeShareOneHintThatSaysWhereTheyAre() throws InterruptedException {
    Registered endpoint = greeted(DOCUMENTS);
    String first = Deposit.text("Nothing is here.").store().id();
    String second = Deposit.text("Nothing is there.").store().id();
    endpoint.awaitChanges(2);
    courier.deliverNext();
    JsonNode hint = JsonBody.parse(receiver.next().body());
    assertThat(hint.path("type").asText()).isEqualTo("changes.available");
    assertThat(hint.at("/data/change").asText()).isEqualTo("CREATED");
    assertThat(hint.at("/data/resource/id").asText()).isEqualTo(second);
    assertThat(hint.at("/data/resource/href").asText()).isEqualTo("/v1/documents/" + second);
    JsonNode feed =
        JsonBody.of(Api.anyone().get(hint.at("/data/href").asText() + "&types=DOCUMENT"));
    assertThat(JsonBody.texts(feed.path("items"), "resource/id")).containsExactly(first, second);
    String after = "/v1/changes?types=DOCUMENT&cursor=" + hint.at("/data/cursor").asText();
    assertThat(JsonBody.of(Api.anyone().get(after)).path("items")).isEmpty();
    assertThat(receiver.hasHeardAll()).isTrue();
  }

  @Test
  void whatAnEndpointDoesNotWishForItIsNotToldOf() throws InterruptedException {
    Registered all = Registered.at(receiver, DOCUMENTS);
    Registered none = Registered.at(receiver, NOTHING);
    Deposit.text("Nothing is here.").store();
    all.awaitChanges(1);
    assertThat(none.deliveries("").path(0).at("/message/data/changes").asInt()).isZero();
  }

  @Test
  void anotherSecretIsUsedBesideTheOldOneForAWhile() {
    Registered endpoint = greeted(NOTHING);
    Response rotated = endpoint.rotate(Map.of("overlapHours", 2));
    assertThat(rotated.statusCode()).isEqualTo(200);
    assertThat(rotated.getHeader("Cache-Control")).isEqualTo("no-store");
    String secret = JsonBody.of(rotated).path("secret").asText();
    assertThat(secret).isNotEqualTo(endpoint.secret());
    Received both = again(endpoint);
    assertThat(both.signatures().split(" ", -1)).hasSize(2);
    assertThat(both.isSignedWith(secret)).isTrue();
    assertThat(both.isSignedWith(endpoint.secret())).isTrue();
    transactions.write(
        () ->
            endpoints.findLocked(UUID.fromString(endpoint.id())).get().previousUntil =
                clock.instant());
    assertThat(endpoint.show().has("previousSecretUntil")).isFalse();
    assertThat(again(endpoint).signatures()).doesNotContain(" ");
    transactions.write(
        () ->
            assertThat(endpoints.findLocked(UUID.fromString(endpoint.id())).get().previousSecret)
                .isNull());
    endpoint.rotate(Map.of("overlapHours", 0));
    Received last = again(endpoint);
    assertThat(last.signatures()).doesNotContain(" ");
    assertThat(last.isSignedWith(secret)).isFalse();
    assertProblem(422, endpoint.rotate(Map.of("overlapHours", 169)));
  }

  private Received again(Registered endpoint) {
    assertThat(redeliver(endpoint.deliveries("").path(0)).statusCode()).isEqualTo(201);
    courier.deliverNext();
    return receiver.next();
  }

  private static Response redeliver(JsonNode delivery) {
    return Api.admin().post(delivery.path("href").asText() + "/redelivery");
  }

  @Test
  void aMessageIsSentAgainWithItsId() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    assertProblem(409, redeliver(endpoint.deliveries("").path(0)));
    courier.deliverNext();
    Received first = receiver.next();
    receiver.answers(500);
    Response answer = redeliver(endpoint.deliveries("").path(0));
    assertThat(answer.getHeader("Location")).endsWith(JsonBody.of(answer).path("href").asText());
    courier.deliverNext();
    Received second = receiver.next();
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.body()).isEqualTo(first.body());
    JsonNode shown = JsonBody.of(Api.admin().get(JsonBody.of(answer).path("href").asText()));
    assertThat(shown.path("state").asText()).as("it is tried once").isEqualTo("FAILED");
    assertThat(endpoint.show().has("failingSince")).isFalse();
    assertThat(courier.deliverNext()).isEmpty();
    endpoint.patch("*", Map.of("state", "DISABLED"));
    assertProblem(409, redeliver(shown));
  }

  @Test
  void theSameKeyForAnotherMessageIsRefused() {
    Registered endpoint = greeted(NOTHING);
    String href = endpoint.deliveries("").path(0).path("href").asText() + "/redelivery";
    String key = UUID.randomUUID().toString();
    assertProblem(201, Api.admin().header("Idempotency-Key", key).post(href));
    assertProblem(201, Api.admin().header("Idempotency-Key", key).post(href));
    assertThat(endpoint.deliveries("?state=PENDING")).hasSize(1);
    String other = endpoint.deliveries("").path(0).path("href").asText() + "/redelivery";
    assertProblem(422, Api.admin().header("Idempotency-Key", key).post(other));
  }

  @Test
  void whatFailsIsTriedAgainOverDaysAndTheEndpointIsDisabledInTheEnd() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    receiver.answers(500);
    courier.deliverNext();
    JsonNode pending = endpoint.deliveries("?state=PENDING").path(0);
    assertThat(pending.path("failure").asText()).isEqualTo("STATUS");
    assertThat(pending.path("status").asInt()).isEqualTo(500);
    assertThat(between(pending, "attemptedAt", "nextAttemptAt")).isBetween(4000L, 8000L);
    assertThat(endpoint.show().has("failingSince")).isTrue();
    assertThat(courier.deliverNext()).isEmpty();
    int attempts = 1;
    for (Duration at = Duration.ofMinutes(1); at.toDays() < 6; at = at.plusMinutes(30)) {
      attempts += fail(after(at), Outcome.failed(Failure.TIMED_OUT)) ? 1 : 0;
    }
    assertThat(attempts).isBetween(10, 15);
    JsonNode disabled = endpoint.show();
    assertThat(disabled.path("state").asText()).isEqualTo("DISABLED");
    assertThat(disabled.path("disabledReason").asText()).isEqualTo("FAILING");
    assertThat(between(disabled, "failingSince", "disabledAt"))
        .isBetween(Duration.ofDays(5).toMillis(), Duration.ofDays(5).plusHours(1).toMillis());
    JsonNode failed = endpoint.deliveries("").path(0);
    assertThat(failed.path("state").asText()).isEqualTo("FAILED");
    assertThat(failed.path("attempts").asInt()).isEqualTo(attempts);
    JsonNode notice = JsonBody.of(Api.admin().get("/v1/webhook-endpoints?state=DISABLED"));
    assertThat(JsonBody.texts(notice.path("items"), "id")).containsExactly(endpoint.id());
    meters.count();
    assertThat(RestAssured.get("/q/metrics").asString())
        .contains("depositary_webhook_endpoints{state=\"disabled\"} 1.0")
        .contains("depositary_webhook_attempt_seconds_count{outcome=\"STATUS\"}");
  }

  private static long between(JsonNode shown, String from, String to) {
    return Duration.between(
            Instant.parse(shown.path(from).asText()), Instant.parse(shown.path(to).asText()))
        .toMillis();
  }

  private static boolean fail(Attempts attempts, Outcome outcome) {
    Optional<Claim> claim = attempts.claim();
    claim.ifPresent(held -> attempts.record(held, outcome, QUICK));
    return claim.isPresent();
  }

  @Test
  void anEndpointThatIsEnabledAgainIsGreetedAgain() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    receiver.answers(410);
    courier.deliverNext();
    assertThat(endpoint.show().path("disabledReason").asText()).isEqualTo("GONE");
    assertThat(receiver.next().body()).isNotEmpty();
    assertThat(courier.deliverNext()).isEmpty();
    JsonNode enabled = JsonBody.of(endpoint.patch("*", Map.of("state", "ENABLED")));
    assertThat(enabled.path("state").asText()).isEqualTo("ENABLED");
    assertThat(enabled.has("disabledReason")).isFalse();
    courier.deliverNext();
    assertThat(receiver.next().body()).contains("endpoint.enabled");
    JsonNode stopped = JsonBody.of(endpoint.patch("*", Map.of("state", "DISABLED")));
    assertThat(stopped.path("disabledReason").asText()).isEqualTo("REQUESTED");
  }

  @Test
  @Timeout(60)
  void aNewerHintStandsForOneThatWasNotTaken() throws InterruptedException {
    Registered endpoint = greeted(DOCUMENTS);
    Deposit.text("Nothing is here.").store();
    endpoint.awaitChanges(1);
    receiver.answers(503, Map.of("Retry-After", "600"));
    courier.deliverNext();
    Received refused = receiver.next();
    JsonNode older = endpoint.deliveries("").path(0);
    assertThat(between(older, "attemptedAt", "nextAttemptAt")).isBetween(599_000L, 610_000L);
    String second = Deposit.text("Nothing is there.").store().id();
    Patience.until(() -> endpoint.deliveries("?state=PENDING").size() >= 2);
    assertThat(courier.deliverNext()).as("the receiver wants to be left alone").isEmpty();
    Claim claim = after(Duration.ofMinutes(11)).claim().orElseThrow();
    JsonNode hint = JsonBody.parse(claim.letter().body());
    assertThat(hint.at("/data/changes").asInt()).isEqualTo(2);
    assertThat(hint.at("/data/resource/id").asText()).isEqualTo(second);
    JsonNode before = JsonBody.parse(refused.body());
    assertThat(hint.at("/data/href")).isEqualTo(before.at("/data/href"));
    JsonNode superseded = JsonBody.of(Api.admin().get(older.path("href").asText()));
    assertThat(superseded.path("state").asText()).isEqualTo("SUPERSEDED");
  }

  @Test
  void whoHasLostAnEndpointWritesNothing() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    Claim lost = after(Duration.ZERO).claim().orElseThrow();
    assertThat(courier.deliverNext()).as("it is held").isEmpty();
    Attempts later = after(Duration.ofMinutes(2));
    Claim taken = later.claim().orElseThrow();
    assertThat(taken.letter()).as("the same again").isEqualTo(lost.letter());
    later.record(lost, Outcome.failed(Failure.TIMED_OUT), QUICK);
    assertThat(endpoint.deliveries("").path(0).has("failure")).isFalse();
    later.record(taken, new Outcome(null, 204, null, null), QUICK);
    assertThat(endpoint.deliveries("").path(0).path("state").asText()).isEqualTo("DELIVERED");
  }

  @Test
  void whatTheOldAddressAnswersIsNotHeldAgainstTheNewOne() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    Claim sent = after(Duration.ZERO).claim().orElseThrow();
    assertProblem(200, endpoint.patch("*", Map.of("url", receiver.url() + "&moved=yes")));
    after(Duration.ZERO).record(sent, new Outcome(Failure.STATUS, 410, null, null), QUICK);
    assertThat(endpoint.show().path("state").asText()).isEqualTo("ENABLED");
    assertThat(courier.deliverNext()).hasValueSatisfying(o -> assertThat(o.isTaken()).isTrue());
    assertThat(receiver.next().body()).isEqualTo(sent.letter().body());
  }

  @Test
  void whileAMessageIsUnderWayNoOtherIsSent() throws InterruptedException {
    Registered endpoint = Registered.at(receiver, DOCUMENTS);
    Claim held = after(Duration.ZERO).claim().orElseThrow();
    Deposit.text("Nothing is here.").store();
    endpoint.awaitChanges(1);
    endpoint.patch("*", Map.of("description", "A mirror"));
    assertThat(courier.deliverNext()).isEmpty();
    after(Duration.ZERO).record(held, new Outcome(null, 200, null, null), QUICK);
    assertThat(courier.deliverNext()).isPresent();
    assertThat(receiver.next().body()).contains("changes.available");
  }

  @Test
  void whatTheLogTellsTwiceIsCountedOnce() throws InterruptedException {
    Registered endpoint = greeted(DOCUMENTS);
    LogBatch before = log.look();
    Deposit.text("Nothing is here.").store();
    endpoint.awaitChanges(1);
    LogBatch batch = log.read(before.reached(), List.of(), 100);
    follower.accept(batch.entries(), LogPlace.end(batch));
    endpoint.awaitChanges(1);
  }

  @Test
  void whereCursorsExpireEndpointsAreTold() {
    Registered endpoint = greeted(NOTHING);
    follower.startOver(log.look());
    courier.deliverNext();
    assertThat(receiver.next().body()).contains("\"type\":\"feed.restarted\"");
    assertThat(endpoint.show().path("state").asText()).isEqualTo("ENABLED");
  }

  @Test
  void aHintOfTheEpochBeforeDoesNotStandForOneOfThis() {
    Registered endpoint = greeted(NOTHING);
    LogPlace before = new LogPlace(UUID.randomUUID(), 1, 1);
    follower.startOver(log.look());
    transactions.write(
        () -> {
          EndpointRow row = endpoints.findLocked(UUID.fromString(endpoint.id())).get();
          // Of a node whose clock is ahead.
          outbox.open(row, MessageType.ENABLED, before, clock.instant());
        });
    courier.deliverNext();
    assertThat(receiver.next().body()).contains("\"type\":\"feed.restarted\"");
    assertThat(endpoint.deliveries("?state=SUPERSEDED")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://[::ffff:192.168.0.1]/",
        "https://0.0.0.0/",
        "https://2130706434/",
        "https://user@hooks.example/",
        "file:///etc/passwd"
      })
  void anAddressInsideIsRefused(String url) {
    Response answer = Registered.post(Map.of("url", url));
    assertProblem(422, answer);
    assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/url");
    assertProblem(422, Registered.at(receiver, NOTHING).patch("*", Map.of("url", url)));
  }

  @Test
  void aTargetThatHasBecomeForbiddenIsNotSentTo() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    transactions.write(
        () ->
            endpoints.findLocked(UUID.fromString(endpoint.id())).get().url =
                receiver.url().replace("127.0.0.1", "127.0.0.2"));
    assertThat(courier.deliverNext())
        .hasValueSatisfying(o -> assertThat(o.failure()).isEqualTo(Failure.TARGET_REFUSED));
    assertThat(receiver.hasHeardAll()).isTrue();
  }

  @Test
  void aSecretIsShownOnceAndStoredSealed() throws Exception {
    Registered endpoint = Registered.at(receiver, NOTHING);
    String key = endpoint.secret().substring("whsec_".length());
    assertThat(endpoint.show().toString()).doesNotContain(key);
    assertThat(DatabaseFiles.of(database).find(List.of(key))).isEmpty();
    transactions.write(
        () -> {
          EndpointRow row = endpoints.findLocked(UUID.fromString(endpoint.id())).get();
          row.secret = row.secret.replaceFirst("^.", row.secret.startsWith("A") ? "B" : "A");
        });
    assertThat(courier.deliverNext())
        .hasValueSatisfying(o -> assertThat(o.failure()).isEqualTo(Failure.SECRET_UNREADABLE));
  }

  @Test
  void anEndpointIsChangedOnlyInTheStateThatWasSeen() {
    Registered endpoint = Registered.at(receiver, NOTHING);
    Map<String, Object> patch = Map.of("description", " A mirror ", "changeTypes", List.of());
    assertProblem(412, endpoint.patch("\"other\"", patch));
    Response blind =
        Api.admin()
            .contentType("application/merge-patch+json")
            .body(JsonBody.bytes(patch))
            .patch(endpoint.path(""));
    assertProblem(428, blind);
    String tag = Api.admin().get(endpoint.path("")).getHeader("ETag");
    Response changed = endpoint.patch(tag, patch);
    assertProblem(200, changed);
    JsonNode shown = JsonBody.of(changed);
    assertThat(shown.path("description").asText()).isEqualTo("A mirror");
    assertThat(shown.path("changeTypes")).isEmpty();
    assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    assertProblem(428, Api.admin().delete(endpoint.path("")));
    assertProblem(412, Api.admin().header("If-Match", tag).delete(endpoint.path("")));
    courier.deliverNext();
    String now = changed.getHeader("ETag");
    assertProblem(204, Api.admin().header("If-Match", now).delete(endpoint.path("")));
    assertProblem(404, Api.admin().get(endpoint.path("/deliveries")));
  }

  @Test
  void listsGoOnWhereAPageEnds() {
    Registered first = greeted(NOTHING);
    Registered second = greeted(NOTHING);
    JsonNode page = JsonBody.of(Api.admin().get("/v1/webhook-endpoints?limit=1&count=true"));
    assertThat(page.at("/page/total").asInt()).isEqualTo(2);
    assertThat(JsonBody.texts(page.path("items"), "id")).containsExactly(first.id());
    String cursor = page.at("/page/next").asText();
    Response rest = Api.admin().queryParam("cursor", cursor).get("/v1/webhook-endpoints");
    assertThat(JsonBody.texts(JsonBody.of(rest).path("items"), "id")).containsExactly(second.id());
    again(first);
    JsonNode sent = first.deliveries("?limit=1");
    assertThat(sent.path(0).path("redelivery").asBoolean()).isTrue();
    transactions.write(() -> deliveries.deleteBeyond(UUID.fromString(first.id()), 1));
    assertThat(first.deliveries("")).hasSize(1);
    transactions.write(() -> deliveries.deleteEndedBefore(clock.instant().plusSeconds(9)));
    assertThat(first.deliveries("")).isEmpty();
  }
}
