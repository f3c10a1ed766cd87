package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Curated;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Searched;
import org.depositary.security.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of documents with words. */
@QuarkusTest
class DocumentSearchHttpTest {

  private static String source = "";

  // Once for the class: the documents a to e, under a source of this class alone.
  @BeforeEach
  void store() {
    if (!source.isEmpty()) {
      return;
    }
    source = Deposit.unique("search");
    store("a", "press", "en", "2018-02-26", "Article 6 of the Genocide Convention binds Rwanda.");
    store("b", "press", "fr", "2018-02", "Article 6 of the Rome Statute binds le Cambodge.");
    store("c", "speech", "en", "2018", "At least 40 people were killed in Rwanda, it was said.");
    store("d", "report", "en-GB", "2019-12-31", "Article 2 of the Genocide Convention binds Peru.");
    Deposit.text("\uD83D\uDD4A Nobody binds the massacre’s memory. The binding binds.")
        .from(source, "e")
        .with("title", "e massacres bind")
        .with("language", "en")
        .store();
    // The first search waits for the index.
    assertThat(Searched.items(search("q=binds"))).hasSize(4);
  }

  private static void store(
      String name, String type, String language, String issuedOn, String text) {
    Deposit.text(text)
        .from(source, name)
        .with("title", name)
        .with("type", type)
        .with("language", language)
        .with("issuedOn", issuedOn)
        .store();
  }

  private static String search(String query) {
    return "/v1/documents?source=" + source + "&" + query;
  }

  private static String titles(Iterable<JsonNode> documents) {
    List<String> titles = new ArrayList<>();
    documents.forEach(d -> titles.add(d.path("title").asText().substring(0, 1)));
    return String.join(" ", titles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "q=bind                                                      | a d e",
        "q=bound                                                     | ''",
        "q=\"article 6\"                                             | a b",
        "q=convention&type=press                                     | a",
        "q=article&type=press&type=report                            | a b d",
        "q=article&language=en                                       | a",
        "q=article&issuedFrom=2018-02&issuedTo=2018                  | a b",
        "q=article&issuedFrom=2019                                   | d",
        "q=rwanda&issuedTo=2018-02-25                                | c",
        "q=article&convention=genocide-convention                    | a d",
        "q=article&provision=art_6                                   | a b",
        "q=article&provision=art_6&provision=art_2                   | a b d",
        "q=article&provision=art_6&convention=genocide-convention    | a",
        "q=article&provision=art_2&convention=rome-statute           | ''",
        "q=rwanda&figureCategory=KILLED                              | c",
        "q=rwanda&figureCategory=MISSING                             | ''",
        "q=conventoin                                                | a d",
        "q=genoc*                                                    | a d",
        "q=*                                                         | ''",
      })
  void wordsAndFiltersNarrow(String query, String titles) {
    String found = titles(Searched.items(search("sort=createdAt&" + query)));
    assertThat(found).isEqualTo(titles.replace("''", ""));
  }

  @Tag("any-database")
  @ParameterizedTest
  @CsvSource({
    "createdAt,  a b d e",
    "-createdAt, e d b a",
    "-updatedAt, e d b a",
    "issuedOn,   e b a d",
    "-issuedOn,  d a b e",
  })
  void everyOrderIsKeptAcrossPages(String sort, String titles) {
    for (int limit = 1; limit <= 4; limit++) {
      assertThat(titles(walk(search("q=binds&sort=" + sort), limit))).isEqualTo(titles);
    }
  }

  @Tag("any-database")
  @Test
  void theBestComeFirstOnEveryPage() {
    String all = titles(Searched.items(search("q=binds")));
    assertThat(all).startsWith("e");
    assertThat(titles(walk(search("q=binds"), 1))).isEqualTo(all);
  }

  private static List<JsonNode> walk(String list, int limit) {
    List<JsonNode> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonNode page =
          Searched.page(list + "&count=true&limit=" + limit + (next.isEmpty() ? "" : next));
      assertThat(page.at("/page/total").asInt()).isEqualTo(4);
      page.path("items").forEach(all::add);
      String cursor = page.at("/page/next").asText(null);
      next = cursor == null ? null : "&cursor=" + cursor;
    }
    return all;
  }

  @Tag("any-database")
  @Test
  void placesAreToldInBothUnitsWithTheirWords() {
    JsonNode hit = Searched.items(search("q=massacre bind")).get(0);
    assertThat(hit.at("/matches/title"))
        .isEqualTo(
            JsonBody.parse(
                "[{'start':2,'end':11,'utf16Start':2,'utf16End':11,'exact':'massacres',"
                    + "'prefix':'e ','suffix':' bind'},"
                    + "{'start':12,'end':16,'utf16Start':12,'utf16End':16,'exact':'bind',"
                    + "'prefix':'e massacres ','suffix':''}]"));
    assertThat(hit.at("/matches/text/0"))
        .isEqualTo(
            JsonBody.parse(
                "{'start':9,'end':14,'utf16Start':10,'utf16End':15,'exact':'binds','prefix':'\uD83D\uDD4A"
                    + " Nobody ','suffix':' the massacre’s memory. The bind'}"));
    assertThat(JsonBody.texts(hit.at("/matches/text"), "exact"))
        .containsExactly("binds", "massacre", "binding", "binds");
  }

  @Test
  void whatIsFoundIsCountedByFacets() {
    JsonNode page =
        Searched.page(search("q=article&type=press&type=report&limit=1&facet=type,convention"));
    assertThat(page.path("items")).hasSize(1);
    assertThat(page.at("/facets/type"))
        .isEqualTo(
            JsonBody.parse(
                "[{'key':'press','label':'press','count':2},"
                    + "{'key':'report','label':'report','count':1}]"));
    for (String facet :
        List.of("type", "language", "source", "issuedYear", "convention", "entity")) {
      String counted = search("limit=1&convention=genocide-convention&facet=" + facet);
      assertThat(Searched.page(counted + "&q=article").path("facets"))
          .as(facet)
          .isEqualTo(Searched.page(counted).path("facets"));
    }
  }

  @Test
  void whatIsFoundIsExpandedAndShownInPart() {
    JsonNode document = Searched.items(search("q=\"article 2\"&expand=conventions")).get(0);
    assertThat(document.at("/conventions/0/id").asText()).isEqualTo("genocide-convention");
    Response part = Searched.get(search("q=\"article 2\"&fields=title,matches.text.exact"));
    assertThat(part.statusCode()).as(part.asString()).isEqualTo(200);
  }

  @Tag("any-database")
  @Test
  void withoutWordsNothingIsMarked() {
    for (JsonNode document : Searched.items(search("limit=5"))) {
      assertThat(document.has("matches")).isFalse();
    }
  }

  @Tag("any-database")
  @Test
  void aCursorBelongsToItsWords() {
    String cursor = Searched.page(search("q=bind&limit=1")).at("/page/next").asText();
    for (String other : List.of("q=article", "q=bind&sort=createdAt", "limit=1")) {
      Api.anyone()
          .queryParam("cursor", cursor)
          .get(search(other))
          .then()
          .statusCode(400)
          .body(at("errors[0].code", equalTo("INVALID_CURSOR")));
    }
  }

  @Tag("any-database")
  @ParameterizedTest
  @CsvSource({"501, SIZE", "499, TOO_MANY_WORDS"})
  void tooMuchIsRefused(int length, String code) {
    Response answer = Api.anyone().queryParam("q", "ab ".repeat(length / 3)).get(search(""));
    if (code.equals("SIZE")) {
      answer = Api.anyone().queryParam("q", "a".repeat(length)).get(search("limit=1"));
    }
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.<String>path("errors[0].parameter")).isEqualTo("q");
    assertThat(answer.<String>path("errors[0].code")).isEqualTo(code);
  }

  @Test
  void whatIsWrittenIsFoundAndWhatIsDeletedIsNot() {
    Stored stored = Deposit.text("The querulanz was heard.").from(source, "w").store();
    assertThat(JsonBody.texts(Searched.items(search("q=querulanz")), "id"))
        .containsExactly(stored.id());
    Deposit.text("The otherwort was heard.").from(source, "w").again();
    assertThat(Searched.items(search("q=querulanz"))).isEmpty();
    assertThat(Searched.items(search("q=otherwort"))).hasSize(1);
    Api.admin().header("If-Match", "*").delete(stored.path("")).then().statusCode(204);
    assertThat(Searched.items(search("q=otherwort"))).isEmpty();
  }

  @Test
  void filtersFollowMergersSplitsAndReviews() {
    Stored one = store("Minister Ferdo Ostravik spoke of article 3 of the Rome Statute.");
    Stored other = store("Minister Ferdo Ostravski spoke.");
    Curated merged = Curated.of(one.entity("Ferdo Ostravik"));
    Curated survivor = Curated.of(other.entity("Ferdo Ostravski"));
    String named = "q=minister&entity=" + survivor.id();
    assertThat(Searched.items(search(named))).hasSize(1);
    assertThat(merged.merge(survivor).statusCode()).isEqualTo(200);
    assertThat(Searched.items(search(named))).hasSize(2);
    assertThat(Searched.items(search("q=minister&entity=" + merged.id()))).isEmpty();
    assertThat(Curated.reverse(survivor.decisions().get(0)).statusCode()).isLessThan(300);
    assertThat(Searched.items(search(named))).hasSize(1);
    assertThat(Searched.items(search("q=minister&entity=" + merged.id()))).hasSize(1);

    String cited = "q=minister&provision=art_3";
    assertThat(Searched.items(search(cited))).hasSize(1);
    String citation =
        JsonBody.of(Api.anyone().get(one.path("/citations"))).at("/items/0/id").asText();
    reject(citation);
    assertThat(Searched.items(search(cited))).isEmpty();
  }

  private static Stored store(String text) {
    return Deposit.text(text).from(source, Deposit.unique("m")).store();
  }

  private static void reject(String annotation) {
    Response answer =
        Api.holderOf(Scope.CURATE)
            .header("If-Match", "*")
            .contentType("application/json")
            .body(JsonBody.bytes(Map.of("decision", "REJECTED", "reason", "A test.")))
            .put("/v1/annotations/" + annotation + "/review");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  @Tag("any-database")
  @Test
  void hostileWordsAreAnswered() {
    for (String words :
        List.of("\"", "\"a", "* * *", ") OR (", "~", "a* ".repeat(30), "\\", "title:x", "﷽*")) {
      Response answer = Api.anyone().queryParam("q", words).get("/v1/documents");
      assertThat(answer.statusCode()).as(words + answer.asString()).isEqualTo(200);
    }
    String many = "w ".repeat(3000);
    assertThat(Api.anyone().queryParam("q", many).get("/v1/documents").statusCode()).isIn(400, 414);
  }
}
