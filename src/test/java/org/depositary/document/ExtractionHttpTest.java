package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in, annotations out, nothing stored. */
@QuarkusTest
@Tag("any-database")
class ExtractionHttpTest {

  private static final String TEXT =
      "\uD83D\uDD4A In Rwanda 800 people were killed, article 6 of the Genocide Convention.";

  private static Response extract(String text) {
    return Api.anyone()
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("text", text)))
        .post("/v1/extractions");
  }

  @Test
  void anybodyMayReadAText() {
    Response answer = extract(TEXT);
    answer.then().statusCode(200);
    JsonNode found = JsonBody.of(answer);
    assertThat(found)
        .isEqualTo(
            JsonBody.parse(
                """
                {'extractor': {'version': '%s'},
                 'text': {'sha256': '%s', 'length': 73, 'utf16Length': 74},
                 'mentions': [
                   {'annotationKind': 'MENTION', 'start': 5, 'end': 11, 'utf16Start': 6,
                    'utf16End': 12, 'exact': 'Rwanda', 'prefix': '\uD83D\uDD4A In ',
                    'suffix': ' 800 people were killed, article', 'type': 'STATE',
                    'name': 'Rwanda', 'roles': [], 'confidence': 0.95, 'rule': 'mention-list'}],
                 'citations': [
                   {'annotationKind': 'CITATION', 'start': 36, 'end': 72, 'utf16Start': 37,
                    'utf16End': 73, 'exact': 'article 6 of the Genocide Convention',
                    'prefix': ' Rwanda 800 people were killed, ', 'suffix': '.',
                    'kind': 'CONVENTION', 'verdict': 'RESOLVED',
                    'convention': {'id': 'genocide-convention', 'year': 1948,
                      'title':
                        'Convention on the Prevention and Punishment of the Crime of Genocide',
                      'href': '/v1/conventions/genocide-convention'},
                    'pinpoints': [
                      {'provision': 'art_6', 'article': '6', 'print': 'article 6', 'beyondEnd': false}],
                    'confidence': 0.98, 'rule': 'name'}],
                 'figures': [
                   {'annotationKind': 'FIGURE', 'start': 12, 'end': 22, 'utf16Start': 13,
                    'utf16End': 23, 'exact': '800 people', 'prefix': '\uD83D\uDD4A In Rwanda ',
                    'suffix': ' were killed, article 6 of the G', 'value': 800,
                    'qualifier': 'EXACT', 'unit': 'PERSON', 'category': 'KILLED',
                    'additional': false,
                    'attribution': [{'voice': 'issuer', 'kind': 'ISSUER', 'mode': 'DIRECT'}],
                    'mentions': [
                      {'start': 12, 'end': 22, 'utf16Start': 13, 'utf16End': 23}],
                    'confidence': 0.9, 'rule': 'verb-after'}],
                 'quotations': [], 'characterisations': [],
                 'detected': {'issuers': [], 'furniture': [],
                   'language': {'code': 'en', 'confidence': 0.75}}}\
                """
                    .formatted(
                        found.at("/extractor/version").asText(),
                        found.at("/text/sha256").asText())));
    Spans.assertCut(TEXT, found.findParents("exact"));
  }

  @Test
  void aPartNamesItsWholeByItsPlaceInTheAnswer() {
    JsonNode found =
        JsonBody.of(extract("At least 40 people, including 12 children, were killed."));
    assertThat(found.at("/figures/1/subsetOf").asText()).isEqualTo("/figures/0");
  }

  @Test
  void nothingIsStored() {
    String name = "Committee on the Elimination of Racial Discrimination";
    extract("The " + name + " met at the International Court of Justice.").then().statusCode(200);
    assertThat(Pages.first("/v1/entities?q=" + name)).isEmpty();
  }

  @Test
  void theSameTextHasTheSameAnnotationsWhenStored() {
    List<JsonNode> stored = Pages.first(Deposit.text(TEXT).store().path("/annotations"));
    List<JsonNode> found = JsonBody.of(extract(TEXT)).findParents("annotationKind");
    assertThat(JsonBody.texts(stored, "exact"))
        .containsExactlyInAnyOrderElementsOf(JsonBody.texts(found, "exact"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"text\":\"\"}'                | 422 | /text",
        "'{}'                             | 422 | /text",
        "'{\"text\":null}'                | 400 | /text",
        "'{\"text\":1}'                   | 400 | /text",
        "'{\"text\":[\"a\"]}'             | 400 | /text",
        "'{\"text\":\"a\\u0000b\"}'       | 400 | /text",
        "'{\"text\":\"a\\udc00b\"}'       | 400 | /text",
        "'{\"text\":\"a\",\"title\":1}'   | 400 | /title",
        "'{\"text\":\"a\"'                | 400 | ''",
        "'[]'                             | 400 | ''",
      })
  void aWrongBodyIsPointedAt(String body, int status, String pointer) {
    Api.anyone()
        .contentType("application/json")
        .body(body.getBytes(UTF_8))
        .post("/v1/extractions")
        .then()
        .statusCode(status)
        .body(at("errors[0].pointer", equalTo(pointer)));
  }
}
