package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Patience;
import org.depositary.change.LogDatabase;
import org.depositary.change.reader.LogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed as clients follow it. */
@QuarkusTest
class FeedHttpTest {

  private static final String PLAIN = "Nothing is to be found here.";

  private static final String BINDING =
      "Article 6 of the Genocide Convention binds Rwanda, as everybody here has long known.";

  @Inject DataSource database;
  @Inject LogDatabase rules;
  @Inject LogReader log;
  @Inject FeedCursors cursors;

  private static Response patch(Stored stored, String title) {
    return patch(stored, Map.of("title", title));
  }

  private static Response patch(Stored stored, Map<String, ?> patch) {
    return Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(patch))
        .patch(stored.path(""));
  }

  private static void delete(Stored stored) {
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
  }

  @Test
  void anEntrySaysWhatHappenedToWhat() {
    Follower follower = Follower.fromNow(Map.of("types", "DOCUMENT"));
    Stored stored = Deposit.text(PLAIN).store();
    JsonNode item = follower.next().get(0);
    assertThatNoException().isThrownBy(() -> Instant.parse(item.path("occurredAt").asText()));
    ObjectNode rest = ((ObjectNode) item).without(List.of("occurredAt", "cursor"));
    assertThat(rest)
        .isEqualTo(
            JsonBody.parse(
                "{'type':'CREATED','resource':{'type':'DOCUMENT','id':'%1$s','revision':1,"
                        .formatted(stored.id())
                    + "'href':'/v1/documents/%1$s'},'actor':'first administrator'}"
                        .formatted(stored.id())));
  }

  @Test
  void theLifeOfADocumentComesInOrder() {
    Follower follower = Follower.fromNow(Map.of("types", List.of("DOCUMENT", "REVISION")));
    Stored stored = Deposit.text(PLAIN).store();
    patch(stored, "A title").then().statusCode(200);
    patch(stored, "A title").then().statusCode(200);
    delete(stored);
    assertThat(Follower.about(follower.all(), stored.id()))
        .containsExactly(
            "CREATED REVISION 1",
            "CREATED DOCUMENT 1",
            "CREATED REVISION 2",
            "UPDATED DOCUMENT 2",
            "DELETED REVISION 3",
            "DELETED DOCUMENT 3");
  }

  @Test
  void whatWasFoundInADocumentChangesOnItsOwn() {
    Stored stored = Deposit.text(BINDING).store();
    Follower follower =
        Follower.fromNow(
            Map.of("types", List.of("MENTIONS", "CITATIONS", "FIGURES", "ANNOTATION")));
    patch(stored, "A title").then().statusCode(200);
    assertThat(follower.next()).isEmpty();
    // The citation stands where it stood, with the same words around it.
    patch(stored, Map.of("text", BINDING + " It concerns Tuvalu, too.")).then().statusCode(200);
    assertThat(Follower.about(follower.next(), stored.id())).containsExactly("UPDATED MENTIONS 2");
    delete(stored);
    assertThat(Follower.about(follower.next(), stored.id()))
        .containsExactlyInAnyOrder("DELETED MENTIONS 3", "DELETED CITATIONS 2");
  }

  @Test
  void aReviewChangesTheAnnotationAndItsList() {
    Stored stored = Deposit.text("It concerns Tuvalu.").store();
    String id = Pages.first(stored.path("/mentions")).get(0).path("id").asText();
    Follower follower = Follower.fromNow();
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("decision", "REJECTED")))
        .put("/v1/annotations/" + id + "/review")
        .then()
        .statusCode(200);
    assertThat(follower.next().stream().map(Follower::words))
        .containsExactly("UPDATED MENTIONS 2", "UPDATED ANNOTATION 2");
  }

  @Test
  void mergingAndSplittingIsToldOfBothEntities() {
    Stored stored = Deposit.text("It concerns Kiribati and Nauru.").store();
    Curated one = Curated.of(stored.entity("Kiribati"));
    Curated other = Curated.of(stored.entity("Nauru"));
    Follower follower = Follower.fromNow(Map.of("types", "ENTITY", "include", "resource"));
    one.merge(other).then().statusCode(200);
    List<JsonNode> items = follower.next();
    assertThat(Follower.about(items, one.id())).singleElement().asString().startsWith("MERGED");
    assertThat(Follower.about(items, other.id())).singleElement().asString().startsWith("UPDATED");
    assertThat(items.get(0).at("/resource/current").isMissingNode()).isTrue();
    one.reverse().then().statusCode(201);
    assertThat(Follower.about(follower.next(), other.id()))
        .singleElement()
        .asString()
        .startsWith("SPLIT");
  }

  @Test
  void anEmptyAnswerSaysHowToGoOn() {
    Follower follower = Follower.fromNow();
    assertThat(follower.next()).isEmpty();
    assertThat(follower.next()).isEmpty();
    Stored stored = Deposit.text(PLAIN).store();
    assertThat(Follower.about(follower.next(), stored.id())).contains("CREATED DOCUMENT 1");
    assertThat(follower.next()).isEmpty();
  }

  @Test
  void theCursorOfAnItemIsAPlaceInTheWholeFeed() {
    Follower first = Follower.fromNow(Map.of("types", "DOCUMENT"));
    Stored one = Deposit.text(PLAIN).store();
    Stored two = Deposit.text(PLAIN).store();
    String afterOne = first.next().get(0).path("cursor").asText();
    List<JsonNode> rest = new Follower(Map.of(), afterOne).all();
    assertThat(Follower.about(rest, one.id())).doesNotContain("CREATED DOCUMENT 1");
    assertThat(Follower.about(rest, two.id())).contains("CREATED DOCUMENT 1");
  }

  @Test
  void theWholeFeedIsOneOrderInPagesOfAnySize() {
    Stored stored = Deposit.text("It concerns Rwanda.").store();
    patch(stored, "Another title").then().statusCode(200);
    List<JsonNode> large = allFromStart(200);
    assertThat(allFromStart(7)).startsWith(large.toArray(JsonNode[]::new));
    Map<String, Integer> revisions = new HashMap<>();
    for (JsonNode item : large) {
      JsonNode resource = item.path("resource");
      int revision = resource.path("revision").asInt();
      Integer before =
          revisions.put(resource.path("type").asText() + resource.path("id").asText(), revision);
      assertThat(before == null || before < revision).as(item.toString()).isTrue();
    }
  }

  private static List<JsonNode> allFromStart(int limit) {
    Follower follower = new Follower(Map.of("limit", limit), "now");
    Response first = Api.anyone().queryParam("limit", limit).get("/v1/changes");
    List<JsonNode> all = new ArrayList<>(follower.take(first));
    all.addAll(follower.all());
    return all;
  }

  @Test
  void whoWaitsIsAnsweredWhenSomethingHappens() throws InterruptedException {
    Follower follower = Follower.fromNow(Map.of("wait", 30, "types", "DOCUMENT"));
    CompletableFuture<Response> answer = CompletableFuture.supplyAsync(follower::ask);
    awaitSomebodyWaiting();
    assertThat(answer).isNotDone();
    Stored stored = Deposit.text(PLAIN).store();
    assertThat(answer)
        .succeedsWithin(20, TimeUnit.SECONDS)
        .satisfies(
            answered ->
                assertThat(Follower.about(follower.take(answered), stored.id()))
                    .containsExactly("CREATED DOCUMENT 1"));
  }

  private static void awaitSomebodyWaiting() throws InterruptedException {
    Patience.until(
        () -> !RestAssured.get("/q/metrics").asString().contains("depositary_feed_waiting 0.0"));
  }

  @Test
  void whoWaitsInVainIsAnsweredToo() {
    Follower follower = Follower.fromNow(Map.of("wait", 1, "types", "REGISTER"));
    assertThat(follower.next()).isEmpty();
  }

  @Test
  void anItemCanShowItsResource() {
    Follower follower = Follower.fromNow(Map.of("include", "resource"));
    Follower late = Follower.fromNow(Map.of("include", "resource"));
    Stored stored = Deposit.text("It concerns Tuvalu.").store();
    int shown = 0;
    for (JsonNode item : follower.all()) {
      JsonNode current = item.at("/resource/current");
      if (!current.isMissingNode()) {
        String href = item.at("/resource/href").asText();
        assertThat(current).as(href).isEqualTo(asListed(href));
        shown++;
      }
    }
    assertThat(shown).isGreaterThanOrEqualTo(2);
    delete(stored);
    assertThat(follower.next())
        .isNotEmpty()
        .allMatch(item -> item.at("/resource/current").isMissingNode());
    assertThat(late.all())
        .filteredOn(item -> item.at("/resource/href").asText().startsWith(stored.path("")))
        .hasSizeGreaterThan(2)
        .allMatch(item -> item.at("/resource/current").isMissingNode());
  }

  // What would make a page of them large is left out.
  private static JsonNode asListed(String href) {
    int revision = href.indexOf("/revisions/");
    return revision < 0
        ? ((ObjectNode) JsonBody.of(Api.anyone().get(href))).without("profile")
        : Pages.first(href.substring(0, revision) + "/revisions").get(0);
  }

  @Test
  void whoHasTheAnswerGetsNotModified() {
    Follower follower = Follower.fromNow();
    String tag = follower.ask().getHeader("ETag");
    Api.anyone()
        .header("If-None-Match", tag)
        .queryParam("cursor", follower.cursor())
        .get("/v1/changes")
        .then()
        .statusCode(304);
    Deposit.text(PLAIN).store();
    assertThat(follower.ask().getHeader("ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "cursor, then, INVALID_CURSOR",
    "wait, 31, MAX",
    "wait, -1, MIN",
    "limit, 201, MAX",
    "types, PERSON, INVALID_VALUE",
    "include, everything, PATTERN"
  })
  void whatCannotBeAskedIsRefused(String parameter, String value, String code) {
    Api.anyone()
        .queryParam(parameter, value)
        .get("/v1/changes")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo(parameter))
        .body("errors[0].code", equalTo(code));
  }

  // On H2 nobody writes beside another.
  @Test
  @EnabledIfSystemProperty(named = "quarkus.datasource.db-kind", matches = "postgresql")
  void whoGoesOnFromAWriteSkipsNothingThatWasBeingWritten() throws SQLException {
    UUID slow = UUID.randomUUID();
    Stored stored = Deposit.text(PLAIN).store();
    String written;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      rules.announce(connection);
      append(connection, slow);
      written = patch(stored, "A title").getHeader("Changes-Cursor");
      long known = cursors.readWritten(written, log.look());
      assertThat(cursors.read(written, log.look()).position()).isLessThan(known);
      connection.commit();
      assertThat(log.look().reached()).isGreaterThanOrEqualTo(known);
    }
    List<JsonNode> items = new Follower(Map.of(), written).all();
    assertThat(Follower.about(items, slow.toString())).containsExactly("CREATED ENTITY 1");
  }

  private static void append(Connection connection, UUID entity) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at,"
                + " actor) VALUES ('CREATED', 'ENTITY', ?, 1, CURRENT_TIMESTAMP, 'test')")) {
      statement.setObject(1, entity);
      statement.executeUpdate();
    }
  }

  @Test
  void cursorsOfListsAreOfNoUse() {
    Deposit.text(PLAIN).store();
    Deposit.text(PLAIN).store();
    String cursor = Api.anyone().get("/v1/documents?limit=1").path("page.next");
    Api.anyone().queryParam("cursor", cursor).get("/v1/changes").then().statusCode(400);
  }
}
