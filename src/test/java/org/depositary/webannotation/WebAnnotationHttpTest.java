package org.depositary.webannotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Annotations in the form of the W3C: the rules of the Web Annotation Data Model. */
@QuarkusTest
@Tag("any-database")
class WebAnnotationHttpTest {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String TEXT =
      "\uD83D\uDD4A Minister Lena Ibarra said: \"Rwanda is bound by article 6 of the 1948 Genocide"
          + " Convention.\" At least 40 people were killed in Bor, she added, and called it a"
          + " massacre.";

  private static JsonNode get(String address) {
    Response answer =
        Api.anyone()
            .accept("application/ld+json;profile=\"" + CONTEXT + "\"")
            .urlEncodingEnabled(false)
            .get(address);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/ld+json;profile=\"" + CONTEXT + "\"");
    return JsonBody.of(answer);
  }

  private static String base() {
    return "http://localhost:" + RestAssured.port;
  }

  @Test
  void everyAnnotationSelectsItsWords() {
    Stored stored = Deposit.text(TEXT).with("title", "A statement").store();
    JsonNode collection = get(stored.path("/annotations"));
    List<JsonNode> found = Pages.walk(stored.path("/annotations"), 200);
    assertThat(collection.path("@context").asText()).isEqualTo(CONTEXT);
    assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
    assertThat(collection.path("label").asText()).isEqualTo("Annotations of A statement");
    assertThat(collection.path("id").asText()).isEqualTo(base() + stored.path("/annotations"));
    assertThat(collection.path("total").asInt()).isEqualTo(found.size());
    assertThat(collection.path("first").has("@context")).isFalse();
    int[] points = TEXT.codePoints().toArray();
    for (int i = 0; i < found.size(); i++) {
      JsonNode annotation = collection.at("/first/items/" + i);
      assertThat(annotation.path("id").asText())
          .isEqualTo(base() + "/v1/annotations/" + found.get(i).path("id").asText());
      assertThat(annotation.at("/target/source").asText()).isEqualTo(base() + stored.path("/text"));
      JsonNode quote = annotation.at("/target/selector/0");
      JsonNode position = annotation.at("/target/selector/1");
      int start = position.path("start").asInt();
      assertThat(new String(points, start, position.path("end").asInt() - start))
          .isEqualTo(quote.path("exact").asText());
      assertThat(TEXT)
          .contains(
              quote.path("prefix").asText()
                  + quote.path("exact").asText()
                  + quote.path("suffix").asText());
    }
  }

  @Test
  void whatIsNamedOrReliedOnIsLinked() {
    Stored stored = Deposit.text(TEXT).store();
    List<String> links = new ArrayList<>();
    List<String> motivations = new ArrayList<>();
    for (JsonNode annotation : get(stored.path("/annotations")).at("/first/items")) {
      motivations.add(annotation.path("motivation").asText());
      assertThat(annotation.at("/body/0/type").asText()).isEqualTo("TextualBody");
      assertThat(annotation.at("/body/0/value").asText()).isNotBlank();
      annotation.path("body").forEach(body -> links.add(body.path("source").asText()));
    }
    assertThat(motivations).contains("identifying", "linking", "describing", "classifying");
    assertThat(links)
        .contains(
            base() + "/v1/conventions/genocide-convention",
            base() + stored.entity("Rwanda").path("href").asText());
  }

  @Test
  void thePagesTogetherAreTheCollection() {
    Stored stored = Deposit.text(TEXT).store();
    String list = stored.path("/annotations?kind=MENTION&kind=CITATION");
    JsonNode collection = get(list + "&limit=2");
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = collection.path("first");
    while (true) {
      page.path("items").forEach(all::add);
      String next = page.path("next").asText();
      if (next.isEmpty()) {
        break;
      }
      page = get(next.substring(base().length()));
      assertThat(page.path("id").asText()).isEqualTo(next);
      assertThat(page.path("partOf").asText())
          .isEqualTo(collection.path("id").asText())
          .isEqualTo(base() + list);
      assertThat(page.path("@context").asText()).isEqualTo(CONTEXT);
    }
    assertThat(all).hasSize(collection.path("total").asInt()).hasSizeGreaterThan(2);
    assertThat(JsonBody.texts(all, "id")).doesNotHaveDuplicates();
  }

  @Test
  void nothingFoundIsACollectionWithoutPages() {
    Stored stored = Deposit.text("so it goes").store();
    JsonNode collection = get(stored.path("/annotations"));
    assertThat(collection.path("total").asInt()).isZero();
    assertThat(collection.has("first")).isFalse();
  }

  @Test
  void oneAnnotationIsTheSameAlone() {
    Stored stored = Deposit.text(TEXT).store();
    for (JsonNode inside : get(stored.path("/annotations")).at("/first/items")) {
      JsonNode alone = get(inside.path("id").asText().substring(base().length()));
      assertThat(alone.path("@context").asText()).isEqualTo(CONTEXT);
      ((ObjectNode) alone).remove("@context");
      assertThat(alone).isEqualTo(inside);
    }
  }

  @Test
  void everyFormHasATagOfItsOwn() {
    Stored stored = Deposit.text(TEXT).store();
    String list = stored.path("/annotations");
    String one = "/v1/annotations/" + Pages.first(list).get(0).path("id").asText();
    for (String address : List.of(list, one)) {
      String json = Api.anyone().get(address).header("ETag");
      String linked = Api.anyone().accept("application/ld+json").get(address).header("ETag");
      assertThat(json).isNotEqualTo(linked);
      Api.anyone()
          .accept("application/ld+json")
          .header("If-None-Match", linked)
          .get(address)
          .then()
          .statusCode(304);
      Api.anyone().header("If-None-Match", linked).get(address).then().statusCode(200);
      Api.anyone()
          .accept("text/html")
          .get(address)
          .then()
          .statusCode(406)
          .body(at("detail", containsString("application/ld+json")));
    }
  }
}
