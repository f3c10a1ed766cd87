package org.depositary.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies, reissues and near-duplicates of a document. */
@QuarkusTest
class SimilarDocumentHttpTest {

  private String text = "";

  // No other test has these words.
  @BeforeEach
  void write() {
    StringBuilder words = new StringBuilder("\uD83D\uDD4A On Monday the guards of ");
    for (int i = 0; i < 20; i++) {
      words.append("gate ").append(UUID.randomUUID().toString().replace("-", " ")).append(", ");
    }
    text = words + "saw forty people leave the valley by the old bridge near the mill at dawn.";
  }

  private static List<JsonNode> similar(Stored stored) {
    return Pages.first(stored.path("/similar"));
  }

  @Test
  void aReissueIsFoundWithWhatDiffers() {
    Stored first = Deposit.text(text).with("title", "First").store();
    String changed = text.replace("forty", "fifty") + " The list is complete.";
    Stored second = Deposit.text(changed).with("title", "Second").store();
    Deposit.text("Something quite different was written about the harvest of last year.").store();
    List<JsonNode> found = similar(first);
    assertThat(JsonBody.texts(found, "document/id")).containsExactly(second.id());
    JsonNode other = found.get(0);
    assertThat(other.path("resemblance").asDouble()).isBetween(0.7, 0.999);
    assertThat(other.path("identical").asBoolean()).isFalse();
    assertThat(other.at("/document/title").asText()).isEqualTo("Second");
    assertThat(other.at("/difference/truncated").asBoolean()).isFalse();
    JsonNode runs = other.at("/difference/runs");
    assertThat(JsonBody.texts(runs, "here/exact")).containsExactly("forty", "");
    assertThat(JsonBody.texts(runs, "there/exact"))
        .containsExactly("fifty", "The list is complete");
    assertThat(cut(text, runs.at("/0/here/span"))).isEqualTo("forty");
    assertThat(cut(changed, runs.at("/1/there/span"))).isEqualTo("The list is complete");
  }

  private static String cut(String text, JsonNode span) {
    int from = text.offsetByCodePoints(0, span.path("start").asInt());
    assertThat(from).isEqualTo(span.path("utf16Start").asInt());
    return text.substring(from, span.path("utf16End").asInt());
  }

  @Test
  void aCopyIsIdenticalAndStandsFirst() {
    Stored first = Deposit.text(text).store();
    Deposit.text(text + " And so it was.").store();
    Stored copy = Deposit.text(text).store();
    List<JsonNode> found = similar(first);
    assertThat(found).hasSize(2);
    assertThat(found.get(0).at("/document/id").asText()).isEqualTo(copy.id());
    assertThat(found.get(0).path("identical").asBoolean()).isTrue();
    assertThat(found.get(0).path("resemblance").asDouble()).isEqualTo(1);
    assertThat(found.get(0).has("difference")).isFalse();
    assertThat(found.get(1).path("identical").asBoolean()).isFalse();
  }

  @Test
  void onlyCurrentTextsAreAlike() {
    Stored first = Deposit.text(text).store();
    Stored revised = Deposit.text(text).store();
    Stored deleted = Deposit.text(text).store();
    assertThat(similar(first)).hasSize(2);
    Api.admin()
        .header("If-Match", "*")
        .contentType("application/json")
        .body(Deposit.text("Nothing of that remains here.").json())
        .put(revised.path(""))
        .then()
        .statusCode(200);
    Api.admin().header("If-Match", "*").delete(deleted.path("")).then().statusCode(204);
    assertThat(similar(first)).isEmpty();
    Api.anyone().get(deleted.path("/similar")).then().statusCode(410);
  }

  @Test
  void aTextWithoutWordsIsLikeNone() {
    Stored stored = Deposit.text("... !").store();
    assertThat(similar(stored)).isEmpty();
  }
}
