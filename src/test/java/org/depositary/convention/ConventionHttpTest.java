package org.depositary.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register, and who relies on it. */
@QuarkusTest
class ConventionHttpTest {

  private static JsonNode show(String id) {
    return JsonBody.of(Api.anyone().get("/v1/conventions/" + id));
  }

  @Test
  void aConventionShowsWhatTheRegisterHolds() {
    ObjectNode shown = (ObjectNode) show("apostille-1961");
    shown.remove(List.of("citations", "documents", "titles", "aliases", "source", "basis"));
    assertThat(shown)
        .isEqualTo(
            JsonBody.parse(
                """
                {'id': 'apostille-1961', 'href': '/v1/conventions/apostille-1961',
                 'title': 'Convention Abolishing the Requirement of Legalisation for Foreign Public\
                 Documents',
                 'shortTitle': 'Apostille Convention', 'abbreviations': [], 'foreignAliases': {},
                 'type': 'convention', 'year': 1961, 'adoptedOn': '1961-10-05',
                 'place': 'The Hague', 'inForceOn': '1965-01-24',
                 'depositary': 'Government of the Netherlands',
                 'identifiers': {'untsVolume': '527', 'untsNumber': '7625'}, 'articles': 15,
                 'extraArticles': [], 'parts': [], 'chapters': [], 'annexArticles': [],
                 'subject': 'private-law', 'protocols': [], 'members': [],
                 'sets': []}\
                """));
  }

  @Test
  void aSetShowsItsMembersAndTheyTheirSet() {
    JsonNode set = show("geneva-conventions-1949");
    assertThat(JsonBody.texts(set.path("members"), "id"))
        .containsExactly("gc-i", "gc-ii", "gc-iii", "gc-iv");
    assertThat(JsonBody.texts(show("gc-iv").path("sets"), "id"))
        .contains("geneva-conventions-1949");
    assertThat(set.path("type").asText()).isEqualTo("set");
  }

  @Test
  void aConventionShowsItsProtocolsAndTheyTheirConvention() {
    JsonNode iccpr = show("iccpr");
    assertThat(JsonBody.texts(iccpr.path("protocols"), "id")).contains("iccpr-op2");
    JsonNode parent = show("iccpr-op2").path("parent");
    assertThat(parent)
        .isEqualTo(
            JsonBody.parse(
                """
                {'id': 'iccpr', 'title': 'International Covenant on Civil and Political Rights',
                 'year': 1966, 'href': '/v1/conventions/iccpr'}\
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "genocide conv                                  | genocide-convention",
        "GENOCIDE-CONVENTION                            | genocide-convention",
        "convention pour la prevention et la repression | genocide-convention",
        "Convencion para la Prevencion y la Sancion     | genocide-convention",
        "soyqirimi cinayetinin                          | genocide-convention",
        "SOYKIRIM SUÇUNUN ÖNLENMESİ                     | genocide-convention",
        "о предупреждении преступления геноцида         | genocide-convention",
        "преступле\u0301ния                                  | genocide-convention",
        "ցեղասպանության                                 | genocide-convention",
        "اتفاقية منع جريمة                              | genocide-convention",
        "防止及惩治灭绝种族罪公约                             | genocide-convention",
        "cppcg                                          | genocide-convention",
        "pact of san jose                               | achr",
      })
  void aNameIsFoundInEveryLanguageWhateverItsAccents(String q, String id) {
    Api.anyone()
        .queryParam("q", q)
        .get("/v1/conventions?limit=200")
        .then()
        .statusCode(200)
        .body(at("items.id", hasItem(id)));
  }

  @Test
  void whatNoNameBeginsWithFindsNothing() {
    Api.anyone()
        .queryParam("q", "enocide convention")
        .get("/v1/conventions?count=true")
        .then()
        .statusCode(200)
        .body(at("page.total", equalTo(0)));
  }

  @Test
  void typeAndSubjectNarrow() {
    List<JsonNode> found =
        Pages.walk("/v1/conventions?type=charter&type=covenant&subject=human-rights", 7);
    assertThat(JsonBody.texts(found, "id"))
        .contains("iccpr", "icescr", "achpr")
        .doesNotContain("udhr");
    assertThat(JsonBody.texts(found, "type")).containsOnly("charter", "covenant");
    assertThat(JsonBody.texts(found, "subject")).containsOnly("human-rights");
  }

  @ParameterizedTest
  @CsvSource({"title, 200", "-title, 97", "adoptedOn, 200", "-adoptedOn, 131"})
  void everyPageFollowsTheOneBefore(String sort, int limit) {
    List<String> ids = JsonBody.texts(Pages.walk("/v1/conventions?sort=" + sort, limit), "id");
    assertThat(ids).doesNotHaveDuplicates().contains("genocide-convention", "gc-iv");
    Api.anyone()
        .get("/v1/conventions?count=true&limit=1")
        .then()
        .body(at("page.total", equalTo(ids.size())));
    List<String> order =
        sort.endsWith("title")
            ? Arrays.asList("rome-statute", "udhr", "vclt")
            : Arrays.asList("hague-iv-1907", "udhr", "iccpr");
    if (sort.startsWith("-")) {
      Collections.reverse(order);
    }
    assertThat(ids).containsSubsequence(order);
  }

  @Test
  void theProvisionsThatDocumentsRelyOnAreListed() {
    String id = "kampala-convention";
    Stored first = Deposit.text("Article 4 of the Kampala Convention binds it.").store();
    Stored second =
        Deposit.text(
                "Articles 4 and 9 of the Kampala Convention; article 12 of the Kampala Convention.")
            .store();
    Api.anyone()
        .get("/v1/conventions/" + id + "/provisions?count=true")
        .then()
        .statusCode(200)
        .body(at("items.id", contains("art_12", "art_4", "art_9")))
        .body(at("items.citations", contains(1, 2, 1)))
        .body(at("items.documents", contains(1, 2, 1)))
        .body(at("page.total", equalTo(3)));
    assertThat(JsonBody.texts(Pages.walk("/v1/conventions/" + id + "/provisions", 1), "id"))
        .containsExactly("art_12", "art_4", "art_9");
    String citations = "/v1/conventions/" + id + "/citations";
    assertThat(JsonBody.texts(Pages.walk(citations, 1), "document/id"))
        .containsExactly(first.id(), second.id(), second.id());
    assertThat(JsonBody.texts(Pages.walk(citations + "?provision=art_4", 1), "document/id"))
        .containsExactly(first.id(), second.id());
    assertThat(Pages.walk(citations + "?provision=art_9&provision=art_12", 1)).hasSize(2);
    assertThat(show(id).path("citations").asInt()).isEqualTo(3);
    assertThat(show(id).path("documents").asInt()).isEqualTo(2);
    Api.admin().header("If-Match", "*").delete(second.path("")).then().statusCode(204);
    assertThat(show(id).path("citations").asInt()).isEqualTo(1);
    assertThat(JsonBody.texts(Pages.first("/v1/conventions/" + id + "/provisions"), "id"))
        .containsExactly("art_4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/provisions", "/citations"})
  void whatTheRegisterDoesNotHoldIsNotFound(String below) {
    Api.anyone().get("/v1/conventions/no-such" + below).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=id", "q=", "kind=x", "type=x&type="})
  void whatTheContractDoesNotHaveIsRefused(String query) {
    Api.anyone().urlEncodingEnabled(false).get("/v1/conventions?" + query).then().statusCode(400);
  }

  @Test
  void theRegisterIsNotSentAgainWhileNothingChanges() {
    String tag = Api.anyone().get("/v1/conventions/hague-iv-1907").getHeader("ETag");
    Api.anyone()
        .header("If-None-Match", tag)
        .get("/v1/conventions/hague-iv-1907")
        .then()
        .statusCode(304);
  }
}
