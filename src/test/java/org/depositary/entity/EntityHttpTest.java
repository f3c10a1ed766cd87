package org.depositary.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entities: who and what documents name. */
@QuarkusTest
class EntityHttpTest {

  private static final String TEXT =
      "Türkiye and Côte d’Ivoire met Uruguay at the International Court of Justice; Uruguay spoke"
          + " first.";

  private static JsonNode named(Stored document, String name) {
    return document.entity(name);
  }

  private static JsonNode show(JsonNode linked) {
    return JsonBody.of(Api.anyone().get(linked.path("href").asText()));
  }

  @Test
  void anEntityShowsItsNamesAndHowOftenItIsNamed() {
    JsonNode linked = named(Deposit.text(TEXT).store(), "Uruguay");
    JsonNode before = show(linked);
    Deposit.text(TEXT).store();
    JsonNode after = show(linked);
    assertThat(after)
        .isEqualTo(
            JsonBody.parse(
                """
                {'id': '%1$s', 'href': '/v1/entities/%1$s', 'revision': 1, 'type': 'STATE',
                 'name': 'Uruguay',
                 'aliases': ['Eastern Republic of Uruguay', 'Oriental Republic of Uruguay', 'Uruguay'],
                 'stateTag': '%5$s', 'mentions': %2$d, 'citations': 0, 'documents': %3$d,
                 'profile': {'names': [{'name': 'Uruguay', 'mentions': %2$d}], 'roles': []},
                 'createdAt': '%4$s', 'updatedAt': '%4$s'}\
                """
                    .formatted(
                        linked.path("id").asText(),
                        before.path("mentions").asInt() + 2,
                        before.path("documents").asInt() + 1,
                        before.path("createdAt").asText(),
                        before.path("stateTag").asText().replace("\"", "\\\""))));
  }

  @Test
  void documentsNameTheMostNamedFirst() {
    List<JsonNode> entities =
        List.copyOf(Deposit.text(TEXT).store().body().findParents("mentions"));
    assertThat(JsonBody.texts(entities, "name"))
        .containsExactly("Uruguay", "Côte d'Ivoire", "International Court of Justice", "Türkiye");
    assertThat(JsonBody.texts(entities, "mentions")).containsExactly("2", "1", "1", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "turkiye,       Türkiye",
    "TÜRKIYE,       Türkiye",
    "cote d,        Côte d'Ivoire",
    "d'ivoire,      Côte d'Ivoire",
    "ivoire,        Côte d'Ivoire",
    "court of,      International Court of Justice",
  })
  void aNameIsFoundByTheBeginningOfItsWords(String q, String name) {
    Deposit.text(TEXT).store();
    Api.anyone()
        .queryParam("q", q)
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body(at("items.name", hasItem(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urkiye", "vory", "no such name", "U%y"})
  void theMiddleOfAWordFindsNothing(String q) {
    Deposit.text(TEXT).store();
    Api.anyone()
        .queryParam("q", q)
        .get("/v1/entities?limit=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.name in ['Türkiye', 'Uruguay'] }", equalTo(List.of()));
  }

  @Test
  void typesNarrow() {
    Deposit.text(TEXT).store();
    List<JsonNode> states = Pages.walk("/v1/entities?type=STATE", 200);
    assertThat(JsonBody.texts(states, "type")).containsOnly("STATE");
    assertThat(JsonBody.texts(states, "name")).contains("Türkiye", "Uruguay");
    List<JsonNode> both = Pages.walk("/v1/entities?type=STATE&type=ORGANIZATION", 200);
    assertThat(JsonBody.texts(both, "type")).containsOnly("STATE", "ORGANIZATION");
    assertThat(JsonBody.texts(Pages.walk("/v1/entities?type=ORGANIZATION&q=uruguay", 5), "name"))
        .isEmpty();
  }

  @Test
  void namesAreSortedAcrossPages() {
    Deposit.text(TEXT).store();
    List<JsonNode> upwards = Pages.walk("/v1/entities?sort=name", 3);
    List<JsonNode> downwards = Pages.walk("/v1/entities?sort=-name", 200);
    assertThat(JsonBody.texts(upwards, "id"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(JsonBody.texts(downwards, "id"));
    assertThat(JsonBody.texts(upwards, "name"))
        .containsSubsequence(
            "Côte d'Ivoire", "International Court of Justice", "Türkiye", "Uruguay");
    assertThat(JsonBody.texts(downwards, "name"))
        .containsSubsequence(
            "Uruguay", "Türkiye", "International Court of Justice", "Côte d'Ivoire");
    Api.anyone()
        .get("/v1/entities?count=true&limit=1")
        .then()
        .body(at("page.total", equalTo(upwards.size())));
  }

  @Test
  void mentionsAndDocumentsLeadToWhereItIsNamed() {
    Stored first = Deposit.text("Vanuatu signed. \uD83D\uDD4A Vanuatu ratified.").store();
    Stored second = Deposit.text("It borders on Vanuatu.").store();
    String href = named(first, "Vanuatu").path("href").asText();
    List<JsonNode> mentions = Pages.walk(href + "/mentions", 1);
    assertThat(JsonBody.texts(mentions, "document/id"))
        .containsExactly(first.id(), first.id(), second.id());
    Spans.assertCut("Vanuatu signed. \uD83D\uDD4A Vanuatu ratified.", mentions.subList(0, 2));
    assertThat(JsonBody.texts(Pages.walk(href + "/documents", 1), "id"))
        .containsExactly(second.id(), first.id());
    assertThat(JsonBody.texts(Pages.walk(href + "/documents?sort=createdAt", 1), "id"))
        .containsExactly(first.id(), second.id());
    Api.admin().header("If-Match", "*").delete(second.path("")).then().statusCode(204);
    assertThat(JsonBody.texts(Pages.first(href + "/documents"), "id")).containsExactly(first.id());
    assertThat(Pages.first(href + "/mentions")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/mentions", "/citations", "/documents"})
  void anUnknownEntityIsNotFound(String below) {
    for (String id : List.of("01932c07-209a-7a31-8f3c-0d5ad6bd2f0e", "uruguay")) {
      Api.anyone().get("/v1/entities/" + id + below).then().statusCode(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"type=state", "type=KING", "sort=type", "q=", "name=x"})
  void whatTheContractDoesNotHaveIsRefused(String query) {
    Api.anyone().urlEncodingEnabled(false).get("/v1/entities?" + query).then().statusCode(400);
  }

  private static Response rename(JsonNode entity, String ifMatch, String patch) {
    return Api.holderOf(Scope.CURATE)
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(patch.replace('\'', '"').getBytes(UTF_8))
        .patch(entity.path("href").asText());
  }

  @Test
  void renamingChangesEveryViewThatNamesIt() {
    Stored stored = Deposit.text("The matter concerns Tuvalu.").store();
    Stored other = Deposit.text("The matter concerns Kiribati.").store();
    JsonNode entity = named(stored, "Tuvalu");
    String tag = Api.anyone().get(entity.path("href").asText()).getHeader("ETag");
    rename(entity, tag, "{'name':'Tuvalu (Ellice Islands)'}")
        .then()
        .statusCode(200)
        .body(at("name", equalTo("Tuvalu (Ellice Islands)")))
        .body(at("revision", equalTo(2)))
        .body(at("aliases", contains("Tuvalu")));
    Response document = Api.anyone().get(stored.path(""));
    assertThat(document.getHeader("ETag")).isNotEqualTo(stored.tag());
    document
        .then()
        .body(at("revision", equalTo(1)))
        .body(at("entities[0].name", equalTo("Tuvalu (Ellice Islands)")));
    assertThat(Api.anyone().get(other.path("")).getHeader("ETag")).isEqualTo(other.tag());
    Api.admin().header("If-Match", stored.tag()).delete(stored.path("")).then().statusCode(412);
    rename(entity, "*", "{'name':'Tuvalu'}")
        .then()
        .statusCode(200)
        .body(at("revision", equalTo(3)));
    assertThat(Api.anyone().get(stored.path("")).getHeader("ETag")).isEqualTo(stored.tag());
  }

  @Test
  void theNameBeforeStillFindsIt() {
    JsonNode entity = named(Deposit.text("It concerns Nauru.").store(), "Nauru");
    rename(entity, "*", "{'name':'Republic of Nauru, the'}").then().statusCode(200);
    Stored later = Deposit.text("It concerns Nauru again.").store();
    assertThat(later.body().at("/entities/0/id")).isEqualTo(entity.path("id"));
    for (String q : List.of("nauru", "republic of nauru")) {
      Api.anyone()
          .queryParam("q", q)
          .get("/v1/entities")
          .then()
          .body(at("items.id", hasItem(entity.path("id").asText())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"stale\"' | '{''name'':''x''}'            | 412",
        "stale       | '{''name'':''x''}'            | 400",
        "*           | '{''name'':''''}'             | 422",
        "*           | '{''name'':null}'             | 400",
        "*           | '{''name'':5}'                | 400",
        "*           | '{''name'':''x'',''type'':1}' | 400",
        "*           | '{''name'':''\\u0000''}'      | 400",
        "*           | '{'                           | 400",
      })
  void aWrongRenamingIsRefused(String ifMatch, String patch, int status) {
    JsonNode entity = named(Deposit.text("It concerns Palau.").store(), "Palau");
    rename(entity, ifMatch, patch).then().statusCode(status);
    assertThat(show(entity).path("name").asText()).isEqualTo("Palau");
    assertThat(show(entity).path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void aPatchThatNamesNothingChangesNothing() {
    JsonNode entity = named(Deposit.text("It concerns Palau.").store(), "Palau");
    rename(entity, "'stale'".replace('\'', '"'), "{}").then().statusCode(412);
    JsonNode answer =
        JsonBody.of(rename(entity, "*", "{}").then().statusCode(200).extract().response());
    assertThat(answer).isEqualTo(show(entity));
    assertThat(answer.path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void renamingNeedsACuratorAndAState() {
    String href = named(Deposit.text("It concerns Palau.").store(), "Palau").path("href").asText();
    byte[] patch = "{\"name\":\"x\"}".getBytes(UTF_8);
    Api.anyone()
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(href)
        .then()
        .statusCode(401);
    Api.holderOf(Scope.READ, Scope.WRITE)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(href)
        .then()
        .statusCode(403);
    Api.holderOf(Scope.CURATE)
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch(href)
        .then()
        .statusCode(428);
    Api.holderOf(Scope.CURATE)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch)
        .patch("/v1/entities/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
        .then()
        .statusCode(404);
  }

  @Test
  void signsAloneFindNoEntity() {
    Api.anyone()
        .queryParam("q", "%_!")
        .queryParam("count", true)
        .get("/v1/entities")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0))
        .body(at("page.total", equalTo(0)));
  }
}
