package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of documents: filters, orders, pages. */
@QuarkusTest
class DocumentListHttpTest {

  private static String source = "";
  private static Stored press;

  // Once for the class: the documents a to e, under two sources of this class alone.
  @BeforeEach
  void store() {
    if (!source.isEmpty()) {
      return;
    }
    source = Deposit.unique("list");
    store("a", "press", "en", "2018-02-26", "Article 6 of the Genocide Convention binds Rwanda.");
    store("b", "press", "fr", "2018-02", "Article 6 of the Rome Statute binds Cambodia.");
    store("c", "speech", "en", "2018", "At least 40 people were killed in Rwanda.");
    store("d", "report", "en-GB", "2019-12-31", "Article 2 of the Genocide Convention binds Peru.");
    press = Deposit.text("No more.").from(source, "e").with("title", "e").store();
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

  private static String titles(List<JsonNode> documents) {
    return documents.stream().map(d -> d.path("title").asText()).collect(Collectors.joining(" "));
  }

  private static String list(String query) {
    return "/v1/documents?source=" + source + "&" + query;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                     | a b c d e",
        "&type=press                                             | a b",
        "&type=press&type=report                                 | a b d",
        "&type=Press                                             | ''",
        "&language=en                                            | a c",
        "&language=en&type=press                                 | a",
        "&issuedFrom=2018-02                                     | a b c d",
        "&issuedFrom=2019                                        | d",
        "&issuedTo=2018                                          | a b c",
        "&issuedTo=2018-02                                       | a b c",
        "&issuedTo=2018-02-25                                    | b c",
        "&issuedFrom=2018-02-26&issuedTo=2019-12                 | a b c d",
        "&issuedFrom=2018-03&issuedTo=2018-12           | c",
        "&convention=genocide-convention                         | a d",
        "&convention=genocide-convention&convention=rome-statute | a b d",
        "&convention=no-such-convention                          | ''",
        "&provision=art_6                                        | a b",
        "&provision=art_6&provision=art_2                        | a b d",
        "&provision=art_6&convention=genocide-convention         | a",
        "&figureCategory=KILLED                                  | c",
        "&figureCategory=KILLED&figureCategory=MISSING           | c",
        "&figureCategory=MISSING                                 | ''",
      })
  void filtersNarrow(String query, String titles) {
    assertThat(titles(Pages.first(list("sort=createdAt" + query)))).isEqualTo(titles);
  }

  @Test
  void entitiesNarrow() {
    JsonNode a = Pages.first(list("type=press&language=en")).get(0);
    String rwanda =
        JsonBody.of(Api.anyone().get(a.path("href").asText())).at("/entities/0/id").asText();
    assertThat(titles(Pages.first(list("sort=createdAt&entity=" + rwanda)))).isEqualTo("a c");
  }

  @ParameterizedTest
  @CsvSource({
    "createdAt,  a b c d e",
    "-createdAt, e d c b a",
    "updatedAt,  a b c d e",
    "-updatedAt, e d c b a",
    "issuedOn,   e c b a d",
    "-issuedOn,  d a b c e",
  })
  void everyOrderIsKeptAcrossPages(String sort, String titles) {
    for (int limit = 1; limit <= 5; limit++) {
      assertThat(titles(Pages.walk(list("sort=" + sort), limit))).isEqualTo(titles);
    }
  }

  @Test
  void theNewestComeFirst() {
    assertThat(titles(Pages.first(list("limit=50")))).isEqualTo("e d c b a");
  }

  @Test
  void pagesAreFilteredToo() {
    assertThat(
            titles(
                Pages.walk(
                    list("sort=issuedOn&issuedFrom=2018&convention=genocide-convention"), 1)))
        .isEqualTo("a d");
  }

  @Test
  void sameValuesAreOrderedByIdAcrossPages() {
    String name = Deposit.unique("ties");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(Deposit.text("Same.").from(name, "" + i).with("issuedOn", "2001").store().id());
    }
    String ties = "/v1/documents?source=" + name + "&sort=";
    assertThat(JsonBody.texts(Pages.walk(ties + "issuedOn", 2), "id")).isEqualTo(ids);
    Collections.reverse(ids);
    assertThat(JsonBody.texts(Pages.walk(ties + "-issuedOn", 2), "id")).isEqualTo(ids);
  }

  @Test
  void whatIsStoredBetweenPagesDoesNotShiftThem() {
    String name = Deposit.unique("between");
    List<String> ids =
        Stream.of("1", "2", "3")
            .map(id -> Deposit.text("Same.").from(name, id).store().id())
            .toList();
    String between = "/v1/documents?limit=1&source=" + name;
    String cursor = JsonBody.of(Api.anyone().get(between)).at("/page/next").asText();
    Deposit.text("Same.").from(name, "4").store();
    Api.anyone()
        .queryParam("cursor", cursor)
        .get(between)
        .then()
        .statusCode(200)
        .body(at("items[0].id", equalTo(ids.get(1))));
  }

  @Test
  void anItemShowsWhatTheDocumentShowsWithoutItsLists() {
    ObjectNode expected = press.body().deepCopy();
    expected.remove(
        List.of(
            "detected", "entities", "conventions", "authorities", "extractorVersion", "rights"));
    assertThat(Pages.first(list("limit=50"))).first().isEqualTo(expected);
  }

  @Test
  void countingIsAskedFor() {
    Api.anyone()
        .get(list("count=true&limit=2"))
        .then()
        .statusCode(200)
        .body(at("page.total", equalTo(5)))
        .body("items.size()", equalTo(2));
    assertThat(JsonBody.of(Api.anyone().get(list("limit=50"))).path("page"))
        .isEqualTo(JsonBody.parse("{}"));
  }

  @Test
  void aCursorBelongsToItsFiltersAndOrder() {
    String cursor = JsonBody.of(Api.anyone().get(list("limit=1"))).at("/page/next").asText();
    for (String other :
        List.of(list("type=press"), list("sort=createdAt"), "/v1/documents", "/v1/figures")) {
      Api.anyone()
          .queryParam("cursor", cursor)
          .get(other)
          .then()
          .statusCode(400)
          .body(at("errors[0].code", equalTo("INVALID_CURSOR")));
    }
    Api.anyone()
        .queryParam("cursor", cursor)
        .get(list("limit=3&count=true"))
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=title",
        "sort=createdAt,issuedOn",
        "issuedFrom=26.2.2018",
        "issuedTo=2018-2",
        "issuedFrom=2024-13",
        "issuedTo=2024-02-31",
        "entity=Rwanda",
        "figureCategory=killed",
        "limit=0",
        "limit=201",
        "Type=press",
      })
  void whatTheContractDoesNotHaveIsRefused(String query) {
    Api.anyone()
        .get(list(query))
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo(query.substring(0, query.indexOf('=')))));
  }

  @Test
  void noListTakesADateThatTheCalendarDoesNotHave() {
    for (String list : List.of("citations", "figures", "quotations", "characterisations")) {
      Api.anyone()
          .get("/v1/" + list + "?issuedFrom=2024-02-30")
          .then()
          .statusCode(400)
          .body(at("errors[0].code", equalTo("CALENDAR_DATE")));
    }
  }

  @Test
  void aFilterMayStandFiftyTimes() {
    Api.anyone().get(list("type=x&".repeat(50) + "limit=1")).then().statusCode(200);
    Api.anyone().get(list("type=x&".repeat(51) + "limit=1")).then().statusCode(400);
  }
}
