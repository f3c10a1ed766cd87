package org.depositary.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.extraction.place.States;
import org.depositary.extraction.register.Register;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical records of decisions, resolutions and national laws. */
@QuarkusTest
class AuthorityHttpTest {

  private static JsonNode only(Stored document) {
    List<JsonNode> cited = Pages.first(document.path("/citations"));
    assertThat(cited).as(document.body().toString()).hasSize(1);
    return cited.get(0);
  }

  private static JsonNode show(JsonNode citation) {
    return JsonBody.of(Api.anyone().get(citation.at("/entity/href").asText()));
  }

  private static Stored text(String text) {
    return Deposit.text(text).store();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DECISION     | In Dolenko v. Ukraine (no. 91827/13, 4 June 2015) it was so. | See DOLENKO"
            + " v. UKRAINE, application no. 91827/13, § 41.",
        "DECISION     | The Prosecutor v. Dolmayer, Case No. IT-88-4-T, was read. | They read"
            + " Dolmayer (IT-88-04-T) again.",
        "RESOLUTION   | Security Council resolution 2417 (2018) speaks of hunger. | They recall"
            + " S/RES/2417 (2018) on hunger.",
        "RESOLUTION   | General Assembly resolution 2625 (XXV) was adopted. | UN General Assembly"
            + " resolution 2625 is old.",
        "NATIONAL_LAW | They apply the Criminal Code of Botswana. | The Botswana Criminal Code"
            + " applies.",
      })
  void twoSpellingsAreOneRecord(String type, String one, String other) {
    Stored first = text(one);
    Stored second = text(other);
    JsonNode record = show(only(first));
    assertThat(record.path("type").asText()).isEqualTo(type);
    assertThat(only(second).at("/entity/id")).isEqualTo(record.path("id"));
    String id = record.path("id").asText();
    for (String documents :
        List.of("/v1/entities/" + id + "/documents", "/v1/documents?entity=" + id)) {
      assertThat(JsonBody.texts(Pages.walk(documents, 200), "id"))
          .contains(first.id(), second.id());
    }
    for (String citations :
        List.of("/v1/entities/" + id + "/citations", "/v1/citations?entity=" + id)) {
      List<JsonNode> all = Pages.walk(citations, 1);
      assertThat(JsonBody.texts(all, "document/id")).contains(first.id(), second.id());
      assertThat(JsonBody.texts(all, "entity/id")).containsOnly(id);
      assertThat(record.path("citations").asInt()).isEqualTo(all.size());
    }
    text(other);
    assertThat(show(only(second)).path("documents").asInt())
        .isEqualTo(record.path("documents").asInt() + 1);
    assertThat(Pages.first("/v1/entities/" + id + "/mentions")).isEmpty();
  }

  @Test
  void aDecisionShowsWhatIsKnownOfIt() {
    Stored document = text("In Velden v. Norway (no. 30405/12, 9 May 2017) it was so.");
    JsonNode citation = only(document);
    assertThat(citation.path("verdict").asText()).isEqualTo("RESOLVED");
    JsonNode record = show(citation);
    assertThat(record)
        .isEqualTo(
            JsonBody.parse(
                """
                {'id': '%1$s', 'href': '/v1/entities/%1$s', 'revision': 1, 'type': 'DECISION',
                 'name': 'Velden v. Norway', 'aliases': ['30405/12', 'Velden v. Norway'],
                 'decision': {'name': 'Velden v. Norway', 'court': 'ECtHR', 'number': '30405/12',
                              'date': '2017-05-09'},
                 'stateTag': '%3$s', 'mentions': 0, 'citations': 1, 'documents': 1,
                 'profile': {'names': [], 'roles': []},
                 'createdAt': '%2$s', 'updatedAt': '%2$s'}\
                """
                    .formatted(
                        citation.at("/entity/id").asText(),
                        record.path("createdAt").asText(),
                        record.path("stateTag").asText().replace("\"", "\\\""))));
    assertThat(document.body().path("authorities"))
        .isEqualTo(
            JsonBody.parse(
                """
                [{'id': '%1$s', 'type': 'DECISION', 'name': 'Velden v. Norway',
                  'href': '/v1/entities/%1$s', 'citations': 1}]\
                """
                    .formatted(citation.at("/entity/id").asText())));
    assertThat(Pages.first(document.path("/authorities")))
        .isEqualTo(List.of(document.body().at("/authorities/0")));
  }

  @Test
  void aLaterCitationCompletesARecord() {
    Stored first = text("They recall Security Council resolution 2286 on hospitals.");
    JsonNode before = show(only(first));
    assertThat(before.path("name").asText()).isEqualTo("UNSC resolution 2286");
    assertThat(before.path("resolution").has("year")).isFalse();
    text("They recall Security Council resolution 2286 (2016) on hospitals.");
    JsonNode after = show(only(first));
    assertThat(after.path("name").asText()).isEqualTo("UNSC resolution 2286 (2016)");
    assertThat(after.at("/resolution/year").asInt()).isEqualTo(2016);
    assertThat(after.at("/resolution/symbol").asText()).isEqualTo("S/RES/2286 (2016)");
    assertThat(after.path("revision").asInt()).isEqualTo(2);
    assertThat(Api.anyone().get(first.path("")).getHeader("ETag")).isNotEqualTo(first.tag());
    text("They recall Security Council resolution 2286 (2016) once more.");
    assertThat(show(only(first)).path("revision").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "velden,            DECISION",
    "30406/12,          DECISION",
    "s/res/2178,        RESOLUTION",
    "2178,              RESOLUTION",
    "constitution of g, NATIONAL_LAW",
  })
  void namesNumbersAndSymbolsFindARecord(String q, String type) {
    text("In Velden v. Sweden (no. 30406/12, 9 May 2017) it was so.");
    text("Security Council resolution 2178 (2014) and the Constitution of Ghana apply.");
    Api.anyone()
        .queryParam("q", q)
        .queryParam("type", type)
        .get("/v1/entities?limit=200")
        .then()
        .statusCode(200)
        .body(at("items.type", hasItem(type)))
        .body(at("items.type", not(hasItem("STATE"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The European Court of Human Rights gave judgment on 22 April 2010 in that case.",
        "In Roe v. Doe, 410 U.S. 113 (1973), it was so.",
        "They apply the Prevention of Floods Act 2002.",
      })
  void whatNothingTellsApartHasNoRecord(String text) {
    JsonNode citation = only(text(text));
    assertThat(citation.path("verdict").asText()).isEqualTo("NOT_IN_REGISTER");
    assertThat(citation.has("entity")).isFalse();
    assertThat(citation.has("decision") || citation.has("law")).isTrue();
  }

  @Test
  void theSameVerdictWhereNothingIsStored() {
    Api.anyone()
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("text", "In Roe v. Doe, 410 U.S. 113 (1973), it was so.")))
        .post("/v1/extractions")
        .then()
        .statusCode(200)
        .body(at("citations[0].verdict", equalTo("NOT_IN_REGISTER")))
        .body(at("citations[0].decision.name", equalTo("Roe v. Doe")));
  }

  @Test
  void renamingARecordChangesTheTagOfWhatRestsOnIt() {
    Stored document = text("In Velden v. Iceland (no. 30407/12, 9 May 2017) it was so.");
    Stored other = text("In Velden v. Denmark (no. 30408/12, 9 May 2017) it was so.");
    String href = only(document).at("/entity/href").asText();
    Api.holderOf(Scope.CURATE)
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(Map.of("name", "The Iceland case")))
        .patch(href)
        .then()
        .statusCode(200);
    assertThat(Api.anyone().get(document.path("")).getHeader("ETag")).isNotEqualTo(document.tag());
    assertThat(Api.anyone().get(other.path("")).getHeader("ETag")).isEqualTo(other.tag());
    text("In Velden v. Iceland (no. 30407/12), cited above, ECLI:CE:ECHR:2017:0509JUD003040712.");
    assertThat(show(only(document)).path("name").asText()).isEqualTo("The Iceland case");
  }

  @Test
  void aDeletedDocumentNoLongerRelies() {
    Stored document = text("In Velden v. Finland (no. 30409/12, 9 May 2017) it was so.");
    String href = only(document).at("/entity/href").asText();
    Api.admin().header("If-Match", "*").delete(document.path("")).then().statusCode(204);
    assertThat(Pages.first(href + "/citations")).isEmpty();
    assertThat(Pages.first(href + "/documents")).isEmpty();
    Api.anyone()
        .get(href)
        .then()
        .body(at("citations", equalTo(0)))
        .body(at("documents", equalTo(0)));
  }

  @Test
  void aDocumentListsAHundredAndLeadsToTheRest() {
    String resolutions =
        IntStream.rangeClosed(1, 130)
            .mapToObj(i -> "General Assembly resolution 64/" + i + " was adopted. ")
            .collect(Collectors.joining());
    String states =
        States.load().list().stream()
            .limit(150)
            .map(state -> "It borders on " + state.name() + ". ")
            .collect(Collectors.joining());
    String conventions =
        Register.load().conventions().stream()
            .limit(180)
            .map(c -> "Article 1 of the " + c.title() + " applies.\n\n")
            .collect(Collectors.joining());
    Stored document =
        text(resolutions + "General Assembly resolution 64/77 again. " + states + conventions);
    assertRest(document, "authorities", "citations");
    assertRest(document, "entities", "mentions");
    assertRest(document, "conventions", "citations");
    assertThat(document.body().at("/authorities/0/name").asText())
        .isEqualTo("UNGA resolution 64/77");
    // Other tests count what conventions and states they speak of.
    Api.admin().header("If-Match", "*").delete(document.path("")).then().statusCode(204);
  }

  private static void assertRest(Stored document, String list, String count) {
    List<JsonNode> all = Pages.walk(document.path("/" + list), 45);
    assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(Pages.walk(document.path("/" + list), 200)).isEqualTo(all);
    assertThat(document.body().path(list)).containsExactlyElementsOf(all.subList(0, 100));
    List<Integer> counts = all.stream().map(item -> item.path(count).asInt()).toList();
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    Api.anyone()
        .get(document.path("/" + list + "?count=true&limit=1"))
        .then()
        .body(at("page.total", equalTo(all.size())));
  }
}
