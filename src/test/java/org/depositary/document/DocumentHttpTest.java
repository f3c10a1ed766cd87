package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents come, come again, and go. */
@QuarkusTest
class DocumentHttpTest {

  private static final String TEXT = "Article 6 of the Genocide Convention binds Rwanda.";

  @Test
  void aNewDocumentIsShownWithWhatItNamesAndCites() {
    String source = Deposit.unique("gazette");
    Response answer =
        Deposit.text(TEXT).from(source, "1").with("title", "A note").with("language", "en").post();
    JsonNode body = JsonBody.of(answer);
    answer
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/documents/" + body.path("id").asText()))
        .header("ETag", notNullValue());
    assertThat(body)
        .isEqualTo(
            JsonBody.parse(
                """
                {'id': '%1$s', 'href': '/v1/documents/%1$s', 'revision': 1,
                 'revisionHref': '/v1/documents/%1$s/revisions/1', 'title': 'A note',
                 'source': {'name': '%2$s', 'id': '1'}, 'language': 'en',
                 'text': {
                   'sha256': '09df6f7619918b6bddbb42712678ebc4c18836567ecf1fb0788e6e9bf21b6f92',
                   'length': 50, 'utf16Length': 50, 'href': '/v1/documents/%1$s/text'},
                 'extractorVersion': '%3$s',
                 'detected': {'issuers': [], 'furniture': [],
                   'title': {
                     'value': 'Article 6 of the Genocide Convention binds Rwanda.',
                     'span': {'start': 0, 'end': 50, 'utf16Start': 0, 'utf16End': 50},
                     'confidence': 0.8}},
                 'entities': [
                   {'id': '%4$s', 'type': 'STATE', 'name': 'Rwanda', 'href': '/v1/entities/%4$s',
                    'mentions': 1}],
                 'conventions': [
                   {'id': 'genocide-convention', 'year': 1948, 'citations': 1,
                    'href': '/v1/conventions/genocide-convention',
                    'title':
                      'Convention on the Prevention and Punishment of the Crime of Genocide'}],
                 'authorities': [],
                 'createdAt': '%5$s', 'updatedAt': '%5$s'}\
                """
                    .formatted(
                        body.path("id").asText(),
                        source,
                        body.path("extractorVersion").asText(),
                        body.at("/entities/0/id").asText(),
                        body.path("createdAt").asText())));
  }

  @Test
  void theAnswerToAPostIsWhatGetShows() {
    Stored stored = Deposit.text(TEXT).store();
    Response got = Api.anyone().get(stored.path(""));
    assertThat(JsonBody.of(got)).isEqualTo(stored.body());
    got.then().header("ETag", stored.tag());
  }

  @Test
  void theSameSourceAgainIsTheSameDocument() {
    Deposit deposit = Deposit.text(TEXT).from(Deposit.unique("gazette"), "1");
    Stored first = deposit.store();
    deposit.post().then().statusCode(200).header("Content-Location", endsWith(first.path("")));
    Stored again = deposit.again();
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.tag()).isEqualTo(first.tag());
  }

  @Test
  void aDifferenceUnderTheSameSourceMakesARevision() {
    Deposit deposit = Deposit.text(TEXT).from(Deposit.unique("gazette"), "1");
    Stored first = deposit.store();
    Stored titled = deposit.with("title", "A note").again();
    Stored reworded = deposit.with("text", "It binds Cambodia.").again();
    assertThat(titled.id()).isEqualTo(first.id()).isEqualTo(reworded.id());
    assertThat(titled.body().path("revision").asInt()).isEqualTo(2);
    assertThat(reworded.body().path("revision").asInt()).isEqualTo(3);
    assertThat(reworded.body().has("title")).isFalse();
    assertThat(reworded.body().at("/entities/0/name").asText()).isEqualTo("Cambodia");
  }

  @Test
  void withoutASourceEveryPostIsADocument() {
    assertThat(Deposit.text(TEXT).store().id()).isNotEqualTo(Deposit.text(TEXT).store().id());
  }

  @Test
  void aPostMayNameTheStateItExpects() {
    Deposit deposit = Deposit.text(TEXT).from(Deposit.unique("gazette"), "1");
    Stored first = deposit.store();
    Deposit changed = deposit.with("title", "A note");
    post(changed, "\"stale\"").then().statusCode(412);
    post(changed, "W/" + first.tag()).then().statusCode(412);
    post(changed, first.tag()).then().statusCode(200).body(at("revision", equalTo(2)));
    post(changed, "*").then().statusCode(200).body(at("revision", equalTo(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"some\""})
  void aStateOfNothingCannotBeExpected(String ifMatch) {
    String source = Deposit.unique("gazette");
    post(Deposit.text(TEXT).from(source, "1"), ifMatch)
        .then()
        .statusCode(412)
        .body(at("type", equalTo("/problems/precondition-failed")));
    assertThat(Pages.first("/v1/documents?source=" + source)).isEmpty();
  }

  private static Response post(Deposit deposit, String ifMatch) {
    return Api.admin()
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(deposit.json())
        .post("/v1/documents");
  }

  @Test
  void writersNeedTheScopeOfWriters() {
    byte[] body = Deposit.text(TEXT).json();
    Api.holderOf(Scope.READ)
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(403);
    Api.holderOf(Scope.WRITE)
        .contentType("application/json")
        .body(body)
        .post("/v1/documents")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/text",
        "/annotations",
        "/mentions",
        "/entities",
        "/conventions",
        "/authorities",
        "/citations",
        "/figures",
        "/revisions",
        "/revisions/1",
        "/revisions/1/annotations"
      })
  void whatWasDeletedLeavesATombstone(String below) {
    Stored stored = Deposit.text(TEXT).with("title", "Secret").store();
    delete(stored, "?reason=withdrawn").then().statusCode(204);
    Api.anyone()
        .get(stored.path(below))
        .then()
        .statusCode(410)
        .body(at("type", equalTo("/problems/gone")))
        .body(at("tombstone.id", equalTo(stored.id())))
        .body(at("tombstone.revision", equalTo(2)))
        .body(at("tombstone.reason", equalTo("withdrawn")))
        .body(at("tombstone.deletedAt", containsString("Z")))
        .body(not(containsString("Secret")));
  }

  @ParameterizedTest
  @CsvSource({"*, 422", "'\"stale\"', 412"})
  void whatIsRefusedAnywayIsNotRead(String ifMatch, int status) {
    String unknown = "/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e";
    String stored = Deposit.text(TEXT).store().path("");
    for (String path : List.of(unknown, stored)) {
      int expected = path.equals(unknown) ? 404 : status;
      for (String type : List.of("application/json", "application/merge-patch+json")) {
        Api.admin()
            .header("If-Match", ifMatch)
            .contentType(type)
            .body("{\"text\":\"\"}".getBytes(UTF_8))
            .request(type.endsWith("/json") ? "PUT" : "PATCH", path)
            .then()
            .statusCode(expected);
      }
    }
  }

  @Test
  void whatWasDeletedCannotBeChanged() {
    Stored stored = Deposit.text(TEXT).store();
    delete(stored, "").then().statusCode(204);
    delete(stored, "").then().statusCode(410).body(at("tombstone.reason", nullValue()));
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text(TEXT).json())
        .put(stored.path(""))
        .then()
        .statusCode(410);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{}".getBytes(UTF_8))
        .patch(stored.path(""))
        .then()
        .statusCode(410);
  }

  @Test
  void afterADeletionTheSameSourceMakesANewDocument() {
    String source = Deposit.unique("gazette");
    Deposit deposit = Deposit.text(TEXT).from(source, "1");
    Stored first = deposit.store();
    delete(first, "").then().statusCode(204);
    assertThat(Pages.first("/v1/documents?source=" + source)).isEmpty();
    Stored second = deposit.store();
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.body().path("revision").asInt()).isEqualTo(1);
    assertThat(JsonBody.texts(Pages.first("/v1/documents?source=" + source), "id"))
        .containsExactly(second.id());
  }

  private static Response delete(Stored stored, String query) {
    return Api.admin().header("If-Match", "*").delete(stored.path(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01932c07-209a-7a31-8f3c-0d5ad6bd2f0e", "1", "not-an-id", "%F0%9F%95%8A"})
  void whatNeverWasIsNotFound(String id) {
    Api.anyone()
        .urlEncodingEnabled(false)
        .get("/v1/documents/" + id)
        .then()
        .statusCode(404)
        .body(at("type", equalTo("/problems/not-found")));
  }
}
