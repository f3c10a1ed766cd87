package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Spans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found in a document, in text order, tied to the exact words. */
@QuarkusTest
class AnnotationHttpTest {

  // Characters of two UTF-16 units and of none of their own stand before and between the words.
  private static final String TEXT =
      "\ufeff\uD83D\uDD4A On 3 May 1994 the International Committee of the Red Cross said that"
          + " \uD835\uDD38\u0301 at least 40 people, including 12 children, were killed in"
          + " Rwanda.\r\n"
          + "Article 6 of the Genocide Convention and article 33 of the 1951 Refugee Convention"
          + " bind Rwanda. \uD83D\uDD4A\uD83D\uDD4A The Court relied on article 1 of that"
          + " Convention in Prosecutor v. Akayesu, Case No. ICTR-96-4-T, as resolution 955 (1994)"
          + " had asked.";

  private static final List<String> KINDS =
      List.of("MENTION", "CITATION", "FIGURE", "QUOTATION", "CHARACTERISATION");
  private static final Comparator<JsonNode> TEXT_ORDER =
      Comparator.comparingInt((JsonNode a) -> a.path("start").asInt())
          .thenComparing(a -> KINDS.indexOf(a.path("annotationKind").asText()));

  private static List<String> words(List<JsonNode> annotations) {
    return JsonBody.texts(annotations, "exact");
  }

  @Test
  void theAnnotationsStandInTextOrder() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> all = Pages.first(stored.path("/annotations"));
    assertThat(all).isSortedAccordingTo(TEXT_ORDER);
    assertThat(words(all))
        .containsExactly(
            "3 May 1994",
            "International Committee of the Red Cross",
            "\u0301 at least 40 people, including 12 children, were killed in Rwanda",
            "at least 40 people",
            "12 children",
            "Rwanda",
            "Article 6 of the Genocide Convention",
            "article 33 of the 1951 Refugee Convention",
            "Rwanda",
            "article 1 of that Convention",
            "Prosecutor v. Akayesu, Case No. ICTR-96-4-T",
            "resolution 955 (1994)");
    for (int limit = 1; limit <= all.size(); limit++) {
      assertThat(Pages.walk(stored.path("/annotations"), limit)).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MENTION, /mentions",
    "CITATION, /citations",
    "FIGURE, /figures",
    "QUOTATION, /quotations"
  })
  void everyKindHasAListOfItsOwn(String kind, String list) {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> ofKind = Pages.first(stored.path("/annotations?kind=" + kind));
    assertThat(ofKind).isNotEmpty().isEqualTo(Pages.first(stored.path(list)));
    assertThat(JsonBody.texts(ofKind, "annotationKind")).containsOnly(kind);
    assertThat(Pages.walk(stored.path(list), 1)).isEqualTo(ofKind);
    Api.anyone()
        .get(stored.path(list + "?count=true&limit=1"))
        .then()
        .body(at("page.total", equalTo(ofKind.size())));
  }

  @Test
  void kindsMayBeCombinedAndCounted() {
    Stored stored = Deposit.text(TEXT).store();
    String two = stored.path("/annotations?kind=FIGURE&kind=CITATION");
    assertThat(Pages.walk(two, 2)).hasSize(7).isSortedAccordingTo(TEXT_ORDER);
    Api.anyone().get(two + "&count=true&limit=1").then().body(at("page.total", equalTo(7)));
    Api.anyone()
        .get(stored.path("/annotations?kind=QUOTE"))
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo("kind")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/annotations", "/mentions", "/citations", "/figures", "/quotations"})
  void everySpanCutsItsWordsOutOfTheText(String list) {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> annotations = Pages.first(stored.path(list));
    assertThat(annotations).isNotEmpty();
    Spans.assertCut(TEXT, annotations);
  }

  @Test
  void anAnnotationNamesItsDocumentAndTheTextItIsAbout() {
    Stored stored = Deposit.text("It happened in Rwanda.").with("title", "A note").store();
    JsonNode mention = Pages.first(stored.path("/mentions")).get(0);
    assertThat(mention)
        .isEqualTo(
            JsonBody.parse(
                """
                {'annotationKind': 'MENTION', 'id': '%s',
                 'document': {'id': '%2$s', 'href': '/v1/documents/%2$s', 'title': 'A note',
                   'revision': 1, 'textSha256': '%3$s'},
                 'start': 15, 'end': 21, 'utf16Start': 15, 'utf16End': 21, 'exact': 'Rwanda',
                 'prefix': 'It happened in ', 'suffix': '.', 'type': 'STATE', 'name': 'Rwanda',
                 'roles': [], 'confidence': 0.95, 'rule': 'mention-list',
                 'entity': {'id': '%4$s', 'name': 'Rwanda', 'href': '/v1/entities/%4$s',
                   'reason': 'AUTHORITY', 'confidence': 1.0}}\
                """
                    .formatted(
                        mention.path("id").asText(),
                        stored.id(),
                        stored.body().at("/text/sha256").asText(),
                        stored.body().at("/entities/0/id").asText())));
  }

  @Test
  void aFigureNamesTheFigureItIsPartOf() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> figures = Pages.first(stored.path("/figures"));
    assertThat(figures.get(1).path("subsetOf")).isEqualTo(figures.get(0).path("id"));
  }

  @Test
  void idsStayWhileTheWordsStay() {
    Stored stored = Deposit.text(TEXT).store();
    Map<String, List<String>> before = idsByWords(stored);
    put(stored, "Cambodia came later. " + TEXT + " Rwanda took note.");
    Map<String, List<String>> after = idsByWords(stored);
    assertThat(after.get("Rwanda")).hasSize(3).containsAll(before.get("Rwanda"));
    assertThat(after.get("Cambodia")).hasSize(1);
    before.remove("Rwanda");
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void wordsThatGoTakeTheirIdsWithThem() {
    Stored stored = Deposit.text("Rwanda and Cambodia.").store();
    Map<String, List<String>> before = idsByWords(stored);
    put(stored, "Cambodia and Peru.");
    Map<String, List<String>> after = idsByWords(stored);
    assertThat(after.keySet()).containsExactlyInAnyOrder("Cambodia", "Peru");
    assertThat(after.get("Cambodia")).isEqualTo(before.get("Cambodia"));
    assertThat(after.get("Peru")).doesNotContainAnyElementsOf(before.get("Rwanda"));
  }

  @Test
  void whatIsKnownOfTheTextChangesNoAnnotation() {
    Stored stored = Deposit.text(TEXT).store();
    Map<String, List<String>> before = idsByWords(stored);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body("{\"title\":\"A note\"}".getBytes(UTF_8))
        .patch(stored.path(""))
        .then()
        .statusCode(200);
    assertThat(idsByWords(stored)).isEqualTo(before);
  }

  private static void put(Stored stored, String text) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text(text).json())
        .put(stored.path(""))
        .then()
        .statusCode(200);
  }

  private static Map<String, List<String>> idsByWords(Stored stored) {
    return Pages.first(stored.path("/annotations")).stream()
        .collect(
            Collectors.groupingBy(
                a -> a.path("exact").asText(),
                Collectors.mapping(a -> a.path("id").asText(), Collectors.toList())));
  }

  @Test
  void aRevisionKeepsTheAnnotationsThatWereMadeOnItsText() {
    Stored stored = Deposit.text(TEXT).store();
    List<JsonNode> listed = new ArrayList<>(Pages.first(stored.path("/annotations")));
    put(stored, "Cambodia.");
    List<JsonNode> kept = Pages.walk(stored.path("/revisions/1/annotations"), 3);
    assertThat(Pages.first(stored.path("/revisions/1/annotations?kind=CITATION")))
        .isEqualTo(
            kept.stream()
                .filter(a -> a.path("annotationKind").asText().equals("CITATION"))
                .toList());
    Api.anyone()
        .get(stored.path("/revisions/1/annotations?count=true&limit=1"))
        .then()
        .body(at("page.total", equalTo(kept.size())));
    Spans.assertCut(TEXT, kept);
    // What may change later, a revision does not show.
    listed.forEach(a -> ((ObjectNode) a).remove(List.of("document", "entity")));
    assertThat(kept).containsExactlyElementsOf(listed);
  }

  @Test
  void aTextWithoutNamesHasNoAnnotations() {
    Stored stored = Deposit.text("nothing to see").store();
    assertThat(JsonBody.of(Api.anyone().get(stored.path("/annotations?count=true"))))
        .isEqualTo(JsonBody.parse("{'items': [], 'page': {'total': 0}}"));
  }
}
