package org.depositary.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what in a document, and the terms they use. */
@QuarkusTest
@Tag("any-database")
class SpeechHttpTest {

  private static final String INNER = "the siege of Aleppo amounted to a war crime";
  private static final String OUTER = "Mariam Haddad had told it \"" + INNER;
  private static final String TEXT =
      "\uD83D\uDD4A \"This was a pogrom,\" said Mariam Haddad. The Ministry of Justice said that "
          + OUTER
          + "\". The Ministry of Defence denied that its operations in Rakhine were ethnic"
          + " cleansing.";

  private static List<JsonNode> list(Stored stored, String list) {
    return Pages.first(stored.path(list));
  }

  @Test
  void aQuotationHasItsSpeakerAndStandsInItsOuterOne() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> quotations = list(stored, "/quotations");
    assertThat(JsonBody.texts(quotations, "exact")).startsWith("This was a pogrom,", OUTER, INNER);
    assertThat(JsonBody.texts(quotations, "speaker"))
        .startsWith("Mariam Haddad", "Ministry of Justice", "Mariam Haddad");
    assertThat(JsonBody.texts(quotations, "mode")).startsWith("DIRECT", "INDIRECT", "DIRECT");
    assertThat(quotations.get(0).has("outer")).isFalse();
    assertThat(quotations.get(2).path("outer")).isEqualTo(quotations.get(1).path("id"));
    assertThat(quotations.get(2).path("attribution"))
        .isEqualTo(
            JsonBody.parse(
                """
                [{'voice': 'issuer', 'kind': 'ISSUER', 'mode': 'DIRECT'},
                 {'voice': 'Ministry of Justice', 'kind': 'SPEAKER', 'mode': 'INDIRECT'},
                 {'voice': 'Mariam Haddad', 'kind': 'QUOTED', 'mode': 'DIRECT'}]\
                """));
    assertThat(cut(quotations.get(0).path("speakerSpan"))).isEqualTo("Mariam Haddad");
    Spans.assertCut(TEXT, quotations);
  }

  private static String cut(JsonNode span) {
    return TEXT.substring(span.path("utf16Start").asInt(), span.path("utf16End").asInt());
  }

  @Test
  void aCharacterisationHasItsVoiceAndWhatItIsSaidOf() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> terms = list(stored, "/characterisations");
    assertThat(JsonBody.texts(terms, "term"))
        .containsExactly("pogrom", "war crime", "ethnic cleansing");
    assertThat(JsonBody.texts(terms, "kind")).containsExactly("DEED", "CRIME", "CRIME");
    assertThat(JsonBody.texts(terms, "stance")).containsExactly("ASSERTED", "ASSERTED", "DENIED");
    assertThat(JsonBody.texts(terms, "saidOf"))
        .containsExactly("This", "the siege of Aleppo", "its operations in Rakhine");
    assertThat(JsonBody.texts(terms, "attribution/1/voice"))
        .containsExactly("Mariam Haddad", "Ministry of Justice", "Ministry of Defence");
    assertThat(cut(terms.get(1).path("saidOfSpan"))).isEqualTo("the siege of Aleppo");
    Spans.assertCut(TEXT, terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/quotations?mode=DIRECT                              | 2",
        "/quotations?speaker=Mariam Haddad                    | 2",
        "/quotations?speaker=Mariam Haddad&mode=INDIRECT      | 0",
        "/characterisations?stance=DENIED                     | 1",
        "/characterisations?term=pogrom&term=war crime        | 2",
        "/characterisations?kind=CRIME                        | 2",
        "/characterisations?kind=RULE                         | 0",
      })
  void listsAreNarrowed(String list, int size) {
    assertThat(list(Deposit.text(TEXT).store(), list)).hasSize(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotations", "/characterisations"})
  void everyListIsAPartOfTheAnnotations(String list) {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> all = list(stored, list);
    String kind = all.get(0).path("annotationKind").asText();
    assertThat(list(stored, "/annotations?kind=" + kind)).isEqualTo(all);
    assertThat(Pages.walk(stored.path(list), 1)).isEqualTo(all);
    Api.anyone()
        .get(stored.path("/annotations?count=true&kind=" + kind))
        .then()
        .body(at("page.total", equalTo(all.size())));
    assertThat(list(stored, "/revisions/1/annotations?kind=" + kind)).hasSameSizeAs(all);
    Api.anyone()
        .get(stored.path("/revisions/1"))
        .then()
        .body("annotations" + list.replace('/', '.'), equalTo(all.size()));
  }

  @Test
  void idsStayWhileTheWordsStay() {
    Stored stored = Deposit.text(TEXT).store();
    List<String> before = ids(stored);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text("It was said in Rwanda. " + TEXT).json())
        .put(stored.path(""))
        .then()
        .statusCode(200);
    assertThat(ids(stored)).isEqualTo(before);
  }

  private static List<String> ids(Stored stored) {
    List<String> ids = new ArrayList<>(JsonBody.texts(list(stored, "/quotations"), "id"));
    ids.addAll(JsonBody.texts(list(stored, "/characterisations"), "id"));
    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    return ids;
  }

  @Test
  void whatIsNotStoredPointsIntoTheAnswer() {
    JsonNode found =
        JsonBody.of(
            Api.anyone()
                .contentType("application/json")
                .body(JsonBody.bytes(Map.of("text", TEXT)))
                .post("/v1/extractions"));
    assertThat(found.at("/quotations/2/outer").asText()).isEqualTo("/quotations/1");
    assertThat(found.at("/quotations/1").has("id")).isFalse();
    assertThat(found.path("characterisations")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotations?mode=LOUD", "/characterisations?stance=MEANT"})
  void whatTheContractDoesNotHaveIsRefused(String list) {
    Api.anyone().get(Deposit.text("Rwanda.").store().path(list)).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/quotations", "/characterisations"})
  void aDeletedDocumentHasNone(String list) {
    Stored stored = Deposit.text(TEXT).store();
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    Api.anyone().get(stored.path(list)).then().statusCode(410);
  }
}
