package org.depositary.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.http.ListFixture.Listed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as tables in CSV. */
@QuarkusTest
class TableHttpTest {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private static ListFixture fixture;

  // Once for the class.
  @BeforeEach
  void store() {
    if (fixture == null) {
      fixture = new ListFixture();
    }
  }

  private static Response table(String list) {
    Response answer = Api.anyone().accept(ListMedia.CSV).get(list);
    assertThat(answer.statusCode()).as(list + ": " + answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
    return answer;
  }

  private static List<String> lines(Response table) {
    String text = new String(table.asByteArray(), UTF_8);
    assertThat(text).endsWith("\r\n");
    return List.of(text.split("\r\n"));
  }

  private List<Listed> tables() {
    List<Listed> tables =
        fixture.lists("limit").stream()
            .filter(list -> !list.answer(ListMedia.CSV).isMissingNode())
            .toList();
    assertThat(tables).hasSizeGreaterThanOrEqualTo(14);
    return tables;
  }

  @Test
  void theColumnsAreThoseOfTheContract() {
    for (Listed list : tables()) {
      String header = lines(table(list.path() + "limit=1")).get(0);
      assertThat(list.answer(ListMedia.CSV).at("/schema/description").asText())
          .as(list.path())
          .endsWith("The columns are: " + header.replace(",", ", ") + ".");
    }
  }

  @Test
  void linesAddUpToTheListByTheirLinks() {
    for (Listed list : tables()) {
      // What other tests stored is not read in pages of twenty.
      String some = list.path().equals("/v1/entities?") ? "q=rw&" : "";
      String address = list.path() + some + "fields=id&limit=";
      List<String> paged = new ArrayList<>(List.of("id"));
      String next = address + "20";
      while (!next.isEmpty()) {
        Response page = table(next);
        List<String> lines = lines(page);
        paged.addAll(lines.subList(1, lines.size()));
        Matcher link = NEXT.matcher(String.valueOf(page.header("Link")));
        next = link.matches() ? link.group(1) : "";
      }
      List<String> first = lines(table(address + "200"));
      assertThat(paged.subList(0, first.size())).as(list.path()).isEqualTo(first);
      assertThat(paged).doesNotHaveDuplicates();
    }
  }

  @Test
  void entitiesAreATable() {
    assertThat(lines(table("/v1/entities?type=STATE&q=rwanda&fields=name,type")))
        .contains("type,name", "STATE,Rwanda");
  }

  @Test
  void aTableHasATagOfItsOwn() {
    String list = "/v1/citations?source=" + fixture.source;
    String json = Api.anyone().get(list).header("ETag");
    Response table = table(list);
    assertThat(table.header("ETag")).isNotEqualTo(json);
    assertThat(table.header("Vary")).contains("Accept");
    Api.anyone()
        .accept(ListMedia.CSV)
        .header("If-None-Match", table.header("ETag"))
        .get(list)
        .then()
        .statusCode(304)
        .header("ETag", equalTo(table.header("ETag")));
  }

  @Test
  void aListStandsInOneCell() {
    String list = "/v1/documents/" + fixture.first.id();
    assertThat(lines(table(list + "/citations?fields=exact,pinpoints.provision")))
        .containsExactly("exact,pinpoints.provision", "Article 6 of the Genocide Convention,art_6");
    Stored several = Deposit.text("Articles 2, 3 and 4 of the Genocide Convention apply.").store();
    assertThat(
            lines(
                table(
                    several.path(
                        "/citations?fields=pinpoints.provision,pinpoints.article,"
                            + "pinpoints.paragraph"))))
        .containsExactly(
            "pinpoints.provision,pinpoints.article,pinpoints.paragraph",
            "art_2|art_3|art_4,2|3|4,||");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "=1+2                    ; '=1+2",
        "=HYPERLINK(\"x\",\"y\") ; \"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
        "+40                     ; '+40",
        "-40                     ; '-40",
        "@SUM(A1)                ; '@SUM(A1)",
        "\uFF1D1                 ; '\uFF1D1",
        "a, \"b\"                ; \"a, \"\"b\"\"\"",
        "a|b                     ; a|b",
        "it's = 1                ; it's = 1",
        "plain                   ; plain",
      })
  void aTextIsNoFormula(String title, String cell) {
    String source = Deposit.unique("cells");
    Deposit.text("No more.").from(source, "1").with("title", title).store();
    assertThat(lines(table("/v1/documents?fields=title&source=" + source)))
        .containsExactly("title", cell);
  }

  @Test
  void aLineEndStaysInItsCell() {
    String source = Deposit.unique("lines");
    Deposit.text("No more.").from(source, "1").with("title", "a\r\nb").store();
    assertThat(
            new String(table("/v1/documents?fields=title&source=" + source).asByteArray(), UTF_8))
        .isEqualTo("title\r\n\"a\r\nb\"\r\n");
  }

  @Test
  void numbersAreLeftAlone() {
    assertThat(
            lines(table("/v1/figures?category=KILLED&fields=value,exact&source=" + fixture.source)))
        .containsExactly("exact,value", "At least 40 people,40", "12 children,12");
  }

  @Test
  void whatIsWantedMostIsSent() {
    String list = "/v1/citations?source=" + fixture.source;
    for (String accept : List.of("*/*", "application/json", "text/csv;q=0.5, application/json")) {
      Api.anyone()
          .accept(accept)
          .get(list)
          .then()
          .statusCode(200)
          .contentType(equalTo("application/json"));
    }
    Api.anyone()
        .accept("text/csv, application/json;q=0.5")
        .get(list)
        .then()
        .statusCode(200)
        .contentType("text/csv");
    Api.anyone().accept("text/plain").get(list).then().statusCode(406);
    Api.anyone().accept(ListMedia.CSV).get("/v1/suggestions?q=x").then().statusCode(406);
  }
}
