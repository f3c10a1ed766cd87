package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a revision changed beside another one. */
@QuarkusTest
@Tag("any-database")
class DifferenceHttpTest {

  private static final String FIRST =
      "\uD83D\uDD4A Rwanda and Peru spoke. At least 40 people were killed in Cambodia. Article 6 of"
          + " the Genocide Convention binds Rwanda.";
  private static final String SECOND =
      "Today \uD83D\uDD4A Rwanda spoke. At least 45 people were killed in Cambodia. Article 6 of"
          + " the Genocide Convention binds Rwanda, and Japan.";

  private static Stored storeTwo() {
    Stored stored = Deposit.text(FIRST).with("title", "One").with("publisher", "A").store();
    put(stored, Deposit.text(SECOND).with("title", "Two").from("s", Deposit.unique("id")));
    return stored;
  }

  private static void put(Stored stored, Deposit deposit) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(new ByteArrayInputStream(deposit.json()))
        .put(stored.path(""))
        .then()
        .statusCode(200);
  }

  private static JsonNode get(String path) {
    return JsonBody.of(Api.anyone().get(path).then().statusCode(200).extract().response());
  }

  private static JsonNode diff(Stored stored, String below) {
    return get(stored.path("/revisions/" + below));
  }

  // The way a page would draw it.
  private static String applied(String before, String after, JsonNode edits) {
    StringBuilder made = new StringBuilder();
    int at = 0;
    for (JsonNode edit : edits) {
      made.append(before, at, edit.at("/before/utf16Start").asInt());
      made.append(after, edit.at("/after/utf16Start").asInt(), edit.at("/after/utf16End").asInt());
      at = edit.at("/before/utf16End").asInt();
    }
    return made.append(before.substring(at)).toString();
  }

  private static String cut(String text, JsonNode stretch) {
    int from = text.offsetByCodePoints(0, stretch.path("start").asInt());
    int to = text.offsetByCodePoints(0, stretch.path("end").asInt());
    assertThat(from).isEqualTo(stretch.path("utf16Start").asInt());
    assertThat(to).isEqualTo(stretch.path("utf16End").asInt());
    return text.substring(from, to);
  }

  @Test
  void theTextIsComparedWordByWord() {
    JsonNode text = diff(storeTwo(), "2/diff").path("text");
    JsonNode edits = text.path("edits");
    assertThat(text.path("identical").asBoolean()).isFalse();
    assertThat(text.path("coarse").asBoolean()).isFalse();
    assertThat(JsonBody.texts(edits, "op"))
        .containsExactly("INSERT", "DELETE", "REPLACE", "INSERT");
    assertThat(JsonBody.texts(edits, "before/exact")).containsExactly("", " and Peru", "40", "");
    assertThat(JsonBody.texts(edits, "after/exact"))
        .containsExactly("Today ", "", "45", ", and Japan");
    for (JsonNode edit : edits) {
      assertThat(cut(FIRST, edit.path("before"))).isEqualTo(edit.at("/before/exact").asText());
      assertThat(cut(SECOND, edit.path("after"))).isEqualTo(edit.at("/after/exact").asText());
    }
    assertThat(applied(FIRST, SECOND, edits)).isEqualTo(SECOND);
  }

  @Test
  void whatIsKnownIsCompared() {
    JsonNode metadata = diff(storeTwo(), "2/diff").path("metadata");
    assertThat(JsonBody.texts(metadata, "property"))
        .containsExactly("title", "source.name", "source.id", "publisher");
    assertThat(metadata.get(0))
        .isEqualTo(JsonBody.parse("{'property':'title','before':'One','after':'Two'}"));
    assertThat(metadata.get(3)).isEqualTo(JsonBody.parse("{'property':'publisher','before':'A'}"));
  }

  @Test
  void everyAnnotationThatDiffersIsListed() {
    Stored stored = storeTwo();
    JsonNode whole = diff(stored, "2/diff");
    List<JsonNode> listed = Pages.first(whole.at("/annotations/href").asText());
    assertThat(listed.stream().map(DifferenceHttpTest::summary))
        .containsExactly(
            "MOVED MENTION Rwanda -> Rwanda, carried",
            "REMOVED MENTION Peru -> ",
            "CHANGED FIGURE At least 40 people -> At least 45 people",
            "MOVED MENTION Cambodia -> Cambodia, carried",
            "MOVED CITATION Article 6 of the Genocide Convention -> Article 6 of the Genocide"
                + " Convention, carried",
            "MOVED MENTION Rwanda -> Rwanda, carried",
            "ADDED MENTION  -> Japan");
    assertThat(listed.get(2).path("properties"))
        .isEqualTo(JsonBody.parse("['exact','value','min']"));
    assertThat(Pages.walk(stored.path("/revisions/2/diff/annotations"), 2)).isEqualTo(listed);
    assertThat(whole.at("/annotations/counts/0"))
        .isEqualTo(
            JsonBody.parse(
                "{'annotationKind':'MENTION','added':1,'removed':1,'changed':0,'moved':3,"
                    + "'carried':3,'unchanged':0}"));
    Api.anyone()
        .get(stored.path("/revisions/2/diff/annotations?count=true&limit=1"))
        .then()
        .body(at("page.total", equalTo(listed.size())));
  }

  private static String summary(JsonNode item) {
    return "%s %s %s -> %s%s"
        .formatted(
            item.path("difference").asText(),
            item.path("annotationKind").asText(),
            item.at("/before/exact").asText(),
            item.at("/after/exact").asText(),
            item.path("carried").asBoolean() ? ", carried" : "");
  }

  @ParameterizedTest
  @CsvSource({
    "difference=ADDED&difference=REMOVED, 2",
    "kind=FIGURE, 1",
    "kind=FIGURE&difference=ADDED, 0",
    "carried=true, 4",
    "carried=false, 3"
  })
  void theListIsNarrowed(String filter, int count) {
    Stored stored = storeTwo();
    assertThat(Pages.first(stored.path("/revisions/2/diff/annotations?" + filter))).hasSize(count);
  }

  @Test
  void wordsThatChangePlacesHaveMoved() {
    Stored stored = Deposit.text("Rwanda came first, and Peru was the last to come.").store();
    put(stored, Deposit.text("Peru came first, and Rwanda was the last to come."));
    List<JsonNode> listed = Pages.first(stored.path("/revisions/2/diff/annotations"));
    assertThat(listed.stream().map(DifferenceHttpTest::summary))
        .containsExactly("MOVED MENTION Peru -> Peru", "MOVED MENTION Rwanda -> Rwanda");
    assertThat(listed.get(0).at("/before/id")).isEqualTo(listed.get(0).at("/after/id"));
  }

  @Test
  void anyTwoRevisionsAreCompared() {
    Stored stored = storeTwo();
    patch(stored, "{\"title\":\"Three\"}");
    assertThat(JsonBody.texts(diff(stored, "3/diff").path("metadata"), "after"))
        .containsExactly("Three");
    assertThat(diff(stored, "3/diff").at("/text/identical").asBoolean()).isTrue();
    assertThat(diff(stored, "3/diff").at("/annotations/counts/0/unchanged").asInt()).isEqualTo(4);
    assertThat(Pages.first(stored.path("/revisions/3/diff/annotations"))).isEmpty();
    JsonNode back = diff(stored, "1/diff?against=3");
    assertThat(back.at("/before/number").asInt()).isEqualTo(3);
    assertThat(back.at("/after/number").asInt()).isEqualTo(1);
    assertThat(applied(SECOND, FIRST, back.at("/text/edits"))).isEqualTo(FIRST);
    assertThat(diff(stored, "2/diff?against=2").at("/metadata")).isEmpty();
  }

  private static void patch(Stored stored, String patch) {
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/merge-patch+json")
        .body(patch.getBytes(UTF_8))
        .patch(stored.path(""))
        .then()
        .statusCode(200);
  }

  @Test
  void theFirstRevisionIsAllNew() {
    Stored stored = Deposit.text("Rwanda spoke.").store();
    JsonNode whole = diff(stored, "1/diff");
    assertThat(whole.has("before")).isFalse();
    assertThat(JsonBody.texts(whole.at("/text/edits"), "after/exact"))
        .containsExactly("Rwanda spoke.");
    List<JsonNode> listed = Pages.first(whole.at("/annotations/href").asText());
    assertThat(JsonBody.texts(listed, "difference")).containsExactly("ADDED");
  }

  @Test
  void aDifferenceNeverChanges() {
    Stored stored = storeTwo();
    String tag = Api.anyone().get(stored.path("/revisions/2/diff")).getHeader("ETag");
    put(stored, Deposit.text("Something else was said."));
    Api.anyone()
        .header("If-None-Match", tag)
        .get(stored.path("/revisions/2/diff"))
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({"3/diff, 404", "2/diff?against=7, 404", "2/diff?against=0, 400", "0/diff, 400"})
  void aRevisionThatNeverWasHasNoDifference(String below, int status) {
    String path = storeTwo().path("/revisions/" + below);
    Api.anyone().get(path).then().statusCode(status);
    Api.anyone().get(path.replace("/diff", "/diff/annotations")).then().statusCode(status);
  }

  @Test
  void aDeletedDocumentHasNoDifferences() {
    Stored stored = storeTwo();
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    Api.anyone().get(stored.path("/revisions/2/diff")).then().statusCode(410);
    Api.anyone().get(stored.path("/revisions/2/diff/annotations")).then().statusCode(410);
  }

  @Test
  void manyEditsAreJoined() {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    IntStream.range(0, 1500).forEach(i -> before.add("w" + i + (i % 2 == 0 ? "a" : "")));
    IntStream.range(0, 1500).forEach(i -> after.add("w" + i + (i % 2 == 0 ? "b" : "")));
    IntStream.range(0, 2000).forEach(i -> before.add("x" + i + " y" + i));
    IntStream.range(0, 2000).forEach(i -> after.add("z" + i + " y" + i));
    String one = String.join(" ", before);
    String other = String.join(" ", after);
    Stored stored = Deposit.text(one).store();
    put(stored, Deposit.text(other));
    JsonNode text = diff(stored, "2/diff").path("text");
    assertThat(text.path("edits")).hasSize(1000);
    assertThat(text.path("coarse").asBoolean()).isTrue();
    assertThat(applied(one, other, text.path("edits"))).isEqualTo(other);
  }
}
