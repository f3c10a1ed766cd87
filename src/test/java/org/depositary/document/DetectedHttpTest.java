package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a text says about itself stands beside what was sent with it. */
@QuarkusTest
@Tag("any-database")
class DetectedHttpTest {

  private static final String TEXT =
      "Home News Contact\n\uD83D\uDD4A\n"
          + "Press release 3 May 2019\n\n"
          + "No: 12/19, Joint statement by the Ministry of Justice and the Ministry of Defence of"
          + " Norway\n\n"
          + "The two ministries are aware of what happened in the north of the country.\n\n"
          + "Share this page\n";

  @Test
  void theTextSaysWhoWhenAndWhat() {
    JsonNode detected = Deposit.text(TEXT).store().body().path("detected");
    assertThat(detected.at("/title/value").asText())
        .isEqualTo(
            "Joint statement by the Ministry of Justice and the Ministry of Defence of Norway");
    assertThat(detected.at("/number/value").asText()).isEqualTo("12/19");
    assertThat(detected.at("/date/value").asText()).isEqualTo("2019-05-03");
    assertThat(detected.at("/type/value").asText()).isEqualTo("joint statement");
    assertThat(detected.at("/language/code").asText()).isEqualTo("en");
    assertThat(JsonBody.texts(detected.path("issuers"), "value"))
        .containsExactly("Ministry of Justice", "Ministry of Defence of Norway");
    assertThat(JsonBody.texts(detected.path("furniture"), "kind"))
        .containsExactly("NAVIGATION", "SHARING");
    assertThat(cut(detected.at("/date/span"))).isEqualTo("3 May 2019");
    assertThat(cut(detected.at("/furniture/1/span"))).isEqualTo("Share this page");
  }

  private static String cut(JsonNode span) {
    int from = TEXT.offsetByCodePoints(0, span.path("start").asInt());
    assertThat(from).isEqualTo(span.path("utf16Start").asInt());
    return TEXT.substring(from, TEXT.offsetByCodePoints(0, span.path("end").asInt()));
  }

  @Test
  void whatWasSentStays() {
    JsonNode body =
        Deposit.text(TEXT).with("title", "Another title").with("language", "fr").store().body();
    assertThat(body.path("title").asText()).isEqualTo("Another title");
    assertThat(body.path("language").asText()).isEqualTo("fr");
    assertThat(body.has("number")).isFalse();
    assertThat(body.at("/detected/language/code").asText()).isEqualTo("en");
  }

  @Test
  void everyTextHasItsOwn() {
    Stored stored = Deposit.text(TEXT).store();
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text("Rwanda.").json())
        .put(stored.path(""))
        .then()
        .statusCode(200);
    JsonNode now = JsonBody.of(Api.anyone().get(stored.path("")));
    assertThat(now.path("detected")).isEqualTo(JsonBody.parse("{'issuers': [], 'furniture': []}"));
    JsonNode first = JsonBody.of(Api.anyone().get(stored.path("/revisions/1")));
    assertThat(first.path("detected")).isEqualTo(stored.body().path("detected"));
  }

  @Test
  void anExtractionShowsTheSame() {
    JsonNode found =
        JsonBody.of(
            Api.anyone()
                .contentType("application/json")
                .body(JsonBody.bytes(Map.of("text", TEXT)))
                .post("/v1/extractions"));
    assertThat(found.path("detected"))
        .isEqualTo(Deposit.text(TEXT).store().body().path("detected"));
  }

  @Test
  void furnitureIsJoinedAndBounded() {
    JsonNode run = furniture("The report follows.\n\n" + "Share this page\n".repeat(2_000));
    assertThat(run).hasSize(1);
    assertThat(run.at("/0/span/end").asInt() - run.at("/0/span/start").asInt())
        .isEqualTo(2_000 * 16 - 1);
    StringBuilder many = new StringBuilder("The report follows.\n\n");
    for (int i = 0; i < 700; i++) {
      many.append("Share this page\nThe court heard witness ").append(i).append(" today.\n");
    }
    assertThat(furniture(many.toString())).hasSize(500);
  }

  private static JsonNode furniture(String text) {
    return JsonBody.of(
            Api.anyone()
                .contentType("application/json")
                .body(Deposit.text(text).json())
                .post("/v1/extractions"))
        .at("/detected/furniture");
  }
}
