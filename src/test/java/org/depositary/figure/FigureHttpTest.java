package org.depositary.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of all documents, flat, and those of one. */
@QuarkusTest
class FigureHttpTest {

  private static final String TEXT =
      "\uD83D\uDD4A At least 40 people were killed, 12 of them children. Between 300 and 400 people"
          + " were injured. More than 5,000 residents were displaced. Seven mass graves were"
          + " found.";

  private static Stored stored;

  @BeforeEach
  void store() {
    if (stored == null) {
      stored = Deposit.text(TEXT).store();
    }
  }

  private static List<JsonNode> ofThisTest(String query) {
    return Pages.walk("/v1/figures?" + query, 200).stream()
        .filter(f -> f.at("/document/id").asText().equals(stored.id()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "category=INJURED                      | Between 300 and 400 people",
        "category=INJURED&category=MASS_GRAVES | 'Between 300 and 400 people, Seven mass graves'",
        "qualifier=MORE_THAN                   | 'More than 5,000 residents'",
        "qualifier=AT_LEAST&category=KILLED    | At least 40 people",
        "qualifier=AT_LEAST&category=INJURED   | ''",
        "unit=PERSON&category=MASS_GRAVES      | ''",
      })
  void filtersNarrow(String query, String expected) {
    assertThat(String.join(", ", JsonBody.texts(ofThisTest(query), "exact"))).isEqualTo(expected);
    assertThat(
            String.join(
                ", ", JsonBody.texts(Pages.walk(stored.path("/figures?" + query), 1), "exact")))
        .isEqualTo(expected);
  }

  @Test
  void theFlatListShowsWhatTheDocumentShows() {
    List<JsonNode> own = Pages.first(stored.path("/figures"));
    assertThat(own).hasSizeGreaterThanOrEqualTo(4);
    assertThat(ofThisTest("count=true")).isEqualTo(own);
    Spans.assertCut(TEXT, own);
  }

  @Test
  void aFigureShowsItsBoundsAndItsVoice() {
    JsonNode figure = ofThisTest("category=INJURED").get(0);
    assertThat(figure)
        .isEqualTo(
            JsonBody.parse(
                """
                {'annotationKind': 'FIGURE', 'id': '%s',
                 'document': {'id': '%2$s', 'href': '/v1/documents/%2$s', 'revision': 1,
                   'textSha256': '%3$s'},
                 'start': 55, 'end': 81, 'utf16Start': 56, 'utf16End': 82,
                 'exact': 'Between 300 and 400 people',
                 'prefix': 're killed, 12 of them children. ',
                 'suffix': ' were injured. More than 5,000 r',
                 'value': 300, 'min': 300, 'max': 400, 'qualifier': 'RANGE', 'unit': 'PERSON',
                 'category': 'INJURED', 'additional': false,
                 'attribution': [{'voice': 'issuer', 'kind': 'ISSUER', 'mode': 'DIRECT'}],
                 'mentions': [{'start': 55, 'end': 81, 'utf16Start': 56, 'utf16End': 82}],
                 'confidence': 0.9, 'rule': 'verb-after'}\
                """
                    .formatted(
                        figure.path("id").asText(),
                        stored.id(),
                        stored.body().at("/text/sha256").asText())));
  }

  @Test
  void everyPageFollowsTheOneBefore() {
    List<String> ids = JsonBody.texts(Pages.walk("/v1/figures?unit=PERSON", 200), "id");
    assertThat(JsonBody.texts(Pages.walk("/v1/figures?unit=PERSON", 7), "id"))
        .isEqualTo(ids)
        .doesNotHaveDuplicates();
    Api.anyone()
        .get("/v1/figures?unit=PERSON&count=true&limit=1")
        .then()
        .body(at("page.total", equalTo(ids.size())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"category=DEAD", "qualifier=at_least", "unit=5", "group=women", "limit=x"})
  void whatTheContractDoesNotHaveIsRefused(String query) {
    for (String list : List.of("/v1/figures?", stored.path("/figures?"))) {
      Api.anyone()
          .get(list + query)
          .then()
          .statusCode(400)
          .body(at("errors[0].parameter", equalTo(query.substring(0, query.indexOf('=')))));
    }
  }
}
