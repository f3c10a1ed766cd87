package org.depositary.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
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

/** Four documents about one event, beside each other. */
@QuarkusTest
class FigureComparisonHttpTest {

  private static final String EVENTS = "/v1/figures/comparison?event=Velmora&year=2014";

  private static List<Stored> stored = List.of();

  @BeforeEach
  void store() {
    if (!stored.isEmpty()) {
      return;
    }
    stored =
        List.of(
            store(
                "2014-05-01",
                "On 12 April 2014, 41 people were killed in the town of Velmora, including 9"
                    + " children. 60 others were injured. 300 were taken hostage."),
            store(
                "2015-04-12",
                "On 12 April 2014, 41 civilians were killed in the town of Velmora. At least 55"
                    + " people were injured. Three mass graves were found near Velmora."),
            store(
                "2016-04-12",
                "In the town of Velmora, on 12 April 2014, 41 people were killed,"
                    + " including 11 children. Five mass graves were found."),
            store(
                "2016-05-02",
                "On 30 September 2014, about 250 people were taken hostage in Velmora. On 12 April"
                    + " 2014, 70 people were injured in Velmora."));
  }

  private static Stored store(String issuedOn, String text) {
    return Deposit.text(text).with("issuedOn", issuedOn).store();
  }

  private static JsonNode comparison(String query) {
    List<JsonNode> found = Pages.first(EVENTS + query);
    assertThat(found).as(query).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "category=KILLED,         '',       AGREE,         '41, 41, 41'",
    "category=KILLED,         children, CONFLICT,      '9, 11'",
    "category=INJURED,        '',       CONFLICT,      '60, 55, 70'",
    "category=HOSTAGE,        '',       SINGLE_SOURCE, '300, 250'",
    "category=MASS_GRAVES,    '',       SINGLE_SOURCE, '3, 5'",
  })
  void theVerdictSaysHowTheStatementsStandToEachOther(
      String query, String group, String verdict, String values) {
    JsonNode comparison =
        Pages.first(EVENTS + "&" + query).stream()
            .filter(c -> c.path("group").asText().equals(group))
            .findFirst()
            .orElseThrow();
    assertThat(comparison.path("verdict").asText()).isEqualTo(verdict);
    assertThat(String.join(", ", JsonBody.texts(statements(comparison), "value")))
        .isEqualTo(values);
  }

  private static List<JsonNode> statements(JsonNode comparison) {
    return List.copyOf(comparison.path("statements").findParents("exact"));
  }

  @Test
  void everyStatementIsTheFigureOfItsDocument() {
    JsonNode statement = comparison("&category=MASS_GRAVES").path("statements").get(0);
    assertThat(statement)
        .isEqualTo(Pages.first(stored.get(1).path("/figures?category=MASS_GRAVES")).get(0));
    assertThat(statement.at("/document/issuedOn").asText()).isEqualTo("2015-04-12");
    assertThat(statement.path("eventPlace").asText()).isEqualTo("Velmora");
    assertThat(statement.path("eventDate").asText()).isEqualTo("2014-04-12");
    assertThat(statement.path("event").asText()).isEqualTo("Velmora, 2014-04-12");
  }

  @Test
  void aDocumentNarrowsToWhatItStates() {
    List<JsonNode> found = Pages.first("/v1/figures/comparison?document=" + stored.get(3).id());
    assertThat(JsonBody.texts(found, "category")).containsExactly("HOSTAGE", "INJURED");
    assertThat(Pages.first("/v1/figures/comparison?document=none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "verdict=AGREE,                          KILLED",
    "verdict=CONFLICT,                       'INJURED, KILLED'",
    "verdict=AGREE&verdict=CONFLICT,         'INJURED, KILLED, KILLED'",
    "verdict=SINGLE_SOURCE,                  'HOSTAGE, MASS_GRAVES'",
    "verdict=CONFLICT&category=MASS_GRAVES,  ''",
    "verdict=COMPATIBLE,                     ''",
  })
  void aVerdictNarrows(String query, String categories) {
    List<JsonNode> found = Pages.first(EVENTS + "&count=true&" + query);
    assertThat(String.join(", ", JsonBody.texts(found, "category"))).isEqualTo(categories);
    List<JsonNode> byOne = new ArrayList<>();
    String next = EVENTS + "&limit=1&" + query;
    while (!next.isEmpty()) {
      JsonNode page = JsonBody.of(Api.anyone().get(next));
      page.path("items").forEach(byOne::add);
      String cursor = page.at("/page/next").asText("");
      next = cursor.isEmpty() ? "" : EVENTS + "&limit=1&" + query + "&cursor=" + cursor;
    }
    assertThat(byOne).isEqualTo(found);
  }

  @Test
  void aReissueIsNoSecondSource() {
    String news =
        "The council of the town met on Monday to hear what the survivors had to say about that"
            + " night. On 3 March 2011, 27 people were killed in the town of %s. A monument"
            + " will be built beside the mill, the mayor said, and the names will be read there"
            + " every year by the children of the school.";
    Stored first = store("2012-01-01", news.formatted("Ostermere"));
    Stored reissue = store("2012-01-02", "Updated. " + news.formatted("Ostermere"));
    String comparison = "/v1/figures/comparison?event=Ostermere&year=2011";
    JsonNode alone = Pages.first(comparison).get(0);
    assertThat(alone.path("verdict").asText()).isEqualTo("SINGLE_SOURCE");
    assertThat(statements(alone)).hasSize(2);
    assertThat(alone.path("reissues"))
        .isEqualTo(
            JsonBody.parse("[{'documents': ['%s', '%s']}]".formatted(first.id(), reissue.id())));
    assertThat(JsonBody.texts(Pages.first(first.path("/similar")), "document/id"))
        .containsExactly(reissue.id());
    store("2013-01-01", "On 3 March 2011, 27 people were killed in Ostermere.");
    JsonNode other = Pages.first(comparison).get(0);
    assertThat(other.path("verdict").asText()).isEqualTo("AGREE");
    assertThat(other.path("reissues")).isEqualTo(alone.path("reissues"));
  }

  @Test
  void sourcesThatAgreeOnTheRestSpeakOfOneOccasion() {
    String day = "On 7 June 2009, 33 people were killed in Morvane. 44 others were injured. ";
    String year = "In 2009, 33 people were killed in Morvane. Another 90 people were injured. ";
    String injured = "/v1/figures/comparison?event=Morvane&category=INJURED";
    store("2010-01-01", day);
    store("2011-01-01", year);
    assertThat(verdict(injured)).isEqualTo("COMPATIBLE");
    store("2010-02-01", day + "12 people went missing.");
    store("2011-02-01", year + "12 people went missing.");
    assertThat(verdict(injured)).isEqualTo("CONFLICT");
  }

  private static String verdict(String comparison) {
    return Pages.first(comparison).get(0).path("verdict").asText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 4 May 2001, 15 people were killed in Halvern. | On 4 May 2003, 16 people were killed in"
            + " Halvern. | 2",
        "On 4 May 2001, 15 people were killed in Holvern. | On 4 May 2001, 16 people were killed in"
            + " Hulvern. | 2",
        "On 4 May 2001, 15 people were killed in Hilvern. | In Hilvern, 16 people were killed in"
            + " May 2001. | 1",
      })
  void anEventIsAPlaceAndAYear(String one, String other, int comparisons) {
    Stored first = Deposit.text(one).store();
    Stored second = Deposit.text(other).store();
    assertThat(
            Stream.of(first, second)
                .flatMap(d -> Pages.first("/v1/figures/comparison?document=" + d.id()).stream())
                .distinct())
        .hasSize(comparisons);
  }

  @Test
  void everyPageFollowsTheOneBefore() {
    List<JsonNode> all = Pages.walk(EVENTS, 200);
    assertThat(all).hasSize(5);
    assertThat(Pages.walk(EVENTS, 2)).isEqualTo(all);
    Api.anyone().get(EVENTS + "&count=true&limit=1").then().body(at("page.total", equalTo(5)));
  }

  @Test
  void unitsAreNotHeldAgainstEachOther() {
    store(
        "2016-01-01",
        "On 3 June 2015, 20 per cent of the people were displaced in the town of Orvesta.");
    store("2016-01-01", "On 3 June 2015, 20 people were displaced in the town of Orvesta.");
    store("2016-01-01", "On 3 June 2015, 20 families were displaced in the town of Orvesta.");
    List<JsonNode> found = Pages.first("/v1/figures/comparison?event=Orvesta");
    assertThat(JsonBody.texts(found, "unit")).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(JsonBody.texts(found, "verdict")).containsOnly("SINGLE_SOURCE");
  }

  @Test
  void everyDocumentIsHeardHoweverManyStatementsAnotherMakes() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 230; i++) {
      many.append("On 3 June 2011, %d people were killed in Lutenka.%n".formatted(1000 + i));
    }
    store("2012-01-01", many.toString());
    store("2012-01-02", "On 3 June 2011, 7 people were killed in Lutenka.");
    JsonNode comparison = Pages.first("/v1/figures/comparison?event=Lutenka").get(0);
    assertThat(comparison.path("verdict").asText()).isEqualTo("CONFLICT");
    assertThat(comparison.path("statementCount").asInt()).isEqualTo(231);
    assertThat(comparison.path("statements")).hasSize(200);
    assertThat(JsonBody.texts(statements(comparison), "value")).contains("7");
  }

  @Test
  void figuresAreListedByEventAndDocument() {
    List<JsonNode> ofEvent = Pages.first("/v1/figures?event=VELMORA");
    assertThat(ofEvent).hasSizeGreaterThan(9);
    String document = "&document=" + stored.get(3).id();
    assertThat(JsonBody.texts(Pages.first("/v1/figures?event=velmora" + document), "value"))
        .containsExactly("250", "70");
    assertThat(Pages.first("/v1/figures?event=velm_ra")).isEmpty();
    assertThat(Pages.first("/v1/figures?document=none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"category=DEAD", "year=14", "event=", "verdict=MAYBE"})
  void whatTheContractDoesNotHaveIsRefused(String query) {
    Api.anyone()
        .get("/v1/figures/comparison?" + query)
        .then()
        .statusCode(400)
        .body(at("errors[0].parameter", equalTo(query.substring(0, query.indexOf('=')))));
  }
}
