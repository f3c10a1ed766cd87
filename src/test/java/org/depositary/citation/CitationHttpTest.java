package org.depositary.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Collectors;
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

/** The citations of all documents, flat, and those of one. */
@QuarkusTest
class CitationHttpTest {

  private static final String TEXT =
      "\uD83D\uDD4A Article 2 of the Genocide Convention and the four Geneva Conventions were"
          + " invoked. In Prosecutor v. Akayesu, Case No. ICTR-96-4-T, and in Security Council"
          + " resolution 955 (1994) the same was said. International humanitarian law, article 12"
          + " of the Criminal Code of Rwanda and the Vienna Convention apply too.";

  private static Stored stored;

  @BeforeEach
  void store() {
    if (stored == null) {
      stored = Deposit.text(TEXT).store();
    }
  }

  private static List<JsonNode> ofThisTest(String query) {
    return Pages.walk("/v1/citations?" + query, 200).stream()
        .filter(c -> c.at("/document/id").asText().equals(stored.id()))
        .toList();
  }

  private static String summary(List<JsonNode> citations) {
    return citations.stream()
        .map(c -> c.path("kind").asText() + " " + c.path("verdict").asText())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=DECISION                      | DECISION RESOLVED",
        "kind=DECISION&kind=RESOLUTION      | DECISION RESOLVED, RESOLUTION RESOLVED",
        "kind=CONVENTION&verdict=SET        | CONVENTION SET",
        "verdict=SET&verdict=AMBIGUOUS      | CONVENTION SET, CONVENTION AMBIGUOUS",
        "convention=genocide-convention     | CONVENTION RESOLVED",
        "convention=geneva-conventions-1949 | CONVENTION SET",
        "convention=genocide-convention&convention=geneva-conventions-1949 | CONVENTION RESOLVED,"
            + " CONVENTION SET",
        "convention=genocide-convention&provision=art_2 | CONVENTION RESOLVED",
        "convention=genocide-convention&provision=art_3 | ''",
        "provision=art_2&kind=DECISION      | ''",
        "convention=vclt                    | ''",
      })
  void filtersNarrow(String query, String expected) {
    assertThat(summary(ofThisTest(query))).isEqualTo(expected);
    assertThat(summary(Pages.walk(stored.path("/citations?" + query), 1))).isEqualTo(expected);
  }

  @Test
  void theFlatListShowsWhatTheDocumentShows() {
    List<JsonNode> own = Pages.first(stored.path("/citations"));
    assertThat(ofThisTest("count=true")).isEqualTo(own);
    Spans.assertCut(TEXT, own);
  }

  @Test
  void everyKindHasItsOwnPart() {
    List<JsonNode> own = Pages.first(stored.path("/citations"));
    for (JsonNode citation : own) {
      String part =
          switch (citation.path("kind").asText()) {
            case "CONVENTION" ->
                citation.path("verdict").asText().equals("AMBIGUOUS") ? "candidates" : "convention";
            case "DECISION" -> "decision";
            case "RESOLUTION" -> "resolution";
            case "NATIONAL_LAW" -> "law";
            default -> "name";
          };
      for (String any :
          List.of("candidates", "convention", "decision", "resolution", "law", "name")) {
        assertThat(citation.has(any)).as(citation + " " + any).isEqualTo(any.equals(part));
      }
    }
    assertThat(JsonBody.texts(own, "kind"))
        .contains("CONVENTION", "DECISION", "RESOLUTION", "NATIONAL_LAW", "BODY_OF_LAW");
  }

  @Test
  void everyPageFollowsTheOneBefore() {
    List<String> ids = JsonBody.texts(Pages.walk("/v1/citations?verdict=RESOLVED", 200), "id");
    assertThat(JsonBody.texts(Pages.walk("/v1/citations?verdict=RESOLVED", 23), "id"))
        .isEqualTo(ids)
        .doesNotHaveDuplicates();
    Api.anyone()
        .get("/v1/citations?verdict=RESOLVED&count=true&limit=1")
        .then()
        .body(at("page.total", equalTo(ids.size())));
  }

  @Test
  void whatADocumentNoLongerSaysIsNotListed() {
    String name = "\"Article 5 of the Escazú Agreement\"";
    Deposit deposit = Deposit.text("See " + name + ".").from(Deposit.unique("citation"), "1");
    Stored document = deposit.store();
    String citations = "/v1/citations?convention=escazu&limit=200";
    int before = Pages.first(citations).size();
    assertThat(before).isPositive();
    deposit.with("text", "See nothing.").again();
    assertThat(Pages.first(citations)).hasSize(before - 1);
    assertThat(Pages.first(document.path("/citations"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=TREATY", "verdict=resolved", "article=6", "sort=kind", "cursor=x"})
  void whatTheContractDoesNotHaveIsRefused(String query) {
    for (String list : List.of("/v1/citations?", stored.path("/citations?"))) {
      Api.anyone()
          .get(list + query)
          .then()
          .statusCode(400)
          .body(at("errors[0].parameter", equalTo(query.substring(0, query.indexOf('=')))));
    }
  }
}
