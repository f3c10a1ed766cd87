package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Markup;
import org.depositary.Pages;
import org.depositary.http.page.PageFrame;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A document in its three forms, and the page for people. */
@QuarkusTest
@Tag("on-postgresql")
class DocumentPageHttpTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String TEXT =
      "Minister Lena Ibarra said: \"Rwanda is bound by article 6 of the 1948 Genocide"
          + " Convention.\"\n\nAt least 40 people were killed in Bor on 12 March 2014, she added,"
          + " and called it a massacre.";

  private static Response page(String path) {
    Response answer = Api.anyone().header("Accept", BROWSER).get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
    return answer;
  }

  private static Markup markup(String path) {
    return Markup.of(page(path).asString()).assertSound();
  }

  @Test
  void aBrowserGetsAPageThatExplainsEveryAnnotation() {
    Stored stored = Deposit.text(TEXT).with("title", "A statement").store();
    Markup page = markup(stored.path(""));
    List<JsonNode> found = Pages.walk(stored.path("/annotations"), 200);
    assertThat(found.stream().map(one -> one.path("annotationKind").asText()).distinct())
        .hasSize(5);
    List<Element> entries = page.all("li", e -> e.getAttribute("id").matches("n\\d+"));
    assertThat(entries).hasSize(found.size());
    for (int i = 0; i < found.size(); i++) {
      assertThat(entries.get(i).getTextContent()).contains(found.get(i).path("exact").asText());
      assertThat(page.links()).contains("#m" + (i + 1), "#n" + (i + 1));
      assertThat(page.links()).contains("/v1/annotations/" + found.get(i).path("id").asText());
    }
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo("A statement");
    assertThat(page.links())
        .contains(
            "/v1/conventions/genocide-convention",
            "/v1/conventions/genocide-convention/citations?provision=art_6",
            stored.entity("Rwanda").path("href").asText());
    assertThat(words(page)).isEqualTo(TEXT.replaceAll("\\s", ""));
  }

  // The text without blanks and without the numbers behind words.
  private static String words(Markup page) {
    Element text = page.first("article", "text");
    page.all("a", link -> link.getAttribute("class").startsWith("ref "))
        .forEach(reference -> reference.setTextContent(""));
    return text.getTextContent().replaceAll("\\s", "");
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    Stored stored = Deposit.text(TEXT).store();
    Set<String> links = new HashSet<>(markup(stored.path("")).links());
    links.removeIf(link -> link.startsWith("#") || link.equals("/docs"));
    assertThat(links).hasSizeGreaterThan(10);
    for (String link : links) {
      assertThat(Api.anyone().urlEncodingEnabled(false).get(link).statusCode())
          .as(link)
          .isEqualTo(200);
    }
  }

  @Test
  void theFormThatIsWantedIsSent() {
    Stored stored = Deposit.text(TEXT).store();
    Response plain = Api.anyone().accept("text/plain").get(stored.path(""));
    assertThat(plain.contentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(plain.asString()).isEqualTo(TEXT);
    assertThat(Api.anyone().get(stored.path("")).contentType()).isEqualTo("application/json");
    Api.anyone()
        .accept("image/png")
        .get(stored.path(""))
        .then()
        .statusCode(406)
        .header("Vary", containsString("Accept"))
        .body(at("detail", containsString("application/json, text/plain, text/html")));
    Api.anyone()
        .accept("text/html;q=0, text/plain;q=0, application/json;q=0")
        .get(stored.path(""))
        .then()
        .statusCode(406)
        .body(at("detail", containsString("text/html")));
  }

  @ParameterizedTest
  @CsvSource({"application/json", "text/plain", "text/html"})
  void everyFormHasATagOfItsOwn(String form) {
    Stored stored = Deposit.text(TEXT).store();
    Response got = Api.anyone().accept(form).get(stored.path(""));
    Response head = Api.anyone().accept(form).head(stored.path(""));
    assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
    assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
    for (String other : List.of("application/json", "text/plain", "text/html")) {
      Api.anyone()
          .accept(other)
          .header("If-None-Match", got.header("ETag"))
          .get(stored.path(""))
          .then()
          .statusCode(other.equals(form) ? 304 : 200)
          .header("Vary", containsString("Accept, "));
    }
  }

  @Test
  void nothingOfADocumentIsMarkup() {
    String hostile =
        "</article><script>alert(1)</script> <img src=x onerror=alert(2)> \"'& \u0001\u001b"
            + " \u202eRwanda\u202c \u0631\u0648\u0627\u0646\u062f\u0627 ]]> <!-- Geneva";
    Stored stored =
        Deposit.text(hostile)
            .with("title", "<b onclick=\"x\">'&\u0007")
            .with("issuer", "</title><script>")
            .with("rights", "\u202ereversed")
            .with("source", Map.of("name", Deposit.unique("<x>"), "id", "'\"&"))
            .store();
    Response answer = page(stored.path(""));
    Markup page = Markup.of(answer.asString()).assertSound();
    assertThat(page.all("h1").get(0).getTextContent()).isEqualTo("<b onclick=\"x\">'&\u2407");
    assertThat(words(page))
        .isEqualTo(
            hostile.replaceAll("\\s", "").replace('\u0001', '\u2401').replace('\u001b', '\u241b'));
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo(PageFrame.POLICY)
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void aPageOfThePastShowsTheTextOfThen() {
    String source = Deposit.unique("page");
    Stored stored = Deposit.text("Then it was Rwanda.").from(source, "1").store();
    String then = stored.body().path("updatedAt").asText();
    Deposit.text("Now it is Geneva.").from(source, "1").again();
    Markup page = markup(stored.path("?asOf=" + then));
    assertThat(words(page)).isEqualTo("ThenitwasRwanda.");
    assertThat(words(markup(stored.path("")))).isEqualTo("NowitisGeneva.");
  }

  @Test
  void aLongTextHasPagesThatLeadToEachOther() {
    String text = "Rwanda.\n\n" + "A word and more. ".repeat(12_000) + "\n\nGeneva.";
    Stored stored = Deposit.text(text).store();
    StringBuilder whole = new StringBuilder();
    String next = stored.path("");
    int pages = 0;
    while (!next.isEmpty()) {
      Markup page = markup(next);
      whole.append(words(page));
      pages++;
      next =
          page.all("a", link -> link.getAttribute("rel").equals("next")).stream()
              .map(link -> link.getAttribute("href"))
              .findFirst()
              .orElse("");
    }
    assertThat(pages).isEqualTo(3);
    assertThat(whole.toString()).isEqualTo(text.replaceAll("\\s", ""));
    String beyond = stored.path("?part=4");
    Api.anyone().accept("text/html").get(beyond).then().statusCode(404);
    Api.anyone().get(beyond).then().statusCode(200).body(at("id", equalTo(stored.id())));
    Api.anyone().get(stored.path("?part=0")).then().statusCode(400);
  }

  @Test
  void aPageMarksABoundedNumber() {
    Stored stored = Deposit.text("Rwanda ".repeat(5_050)).store();
    Response answer = page(stored.path(""));
    assertThat(answer.asString()).contains("id=\"n5000\"").doesNotContain("id=\"n5001\"");
    assertThat(answer.asString()).contains("More was found here than one page shows");
    assertThat(answer.asByteArray().length).isLessThan(6_000_000);
  }
}
