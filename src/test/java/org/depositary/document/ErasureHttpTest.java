package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Asked;
import org.depositary.Curated;
import org.depositary.DatabaseFiles;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.Patience;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureHttpTest {

  private static final String TEXT =
      "Minister Orsolya Qorvanthel of Rwanda met Judge Bela Trumbovic. Qorvanthel cited article 6"
          + " of the Genocide Convention: \"The zilmenquist was at least 40 people killed.\"";

  @Inject DataSource database;

  private static Deposit deposit(String text) {
    return Deposit.text(text)
        .from(Deposit.unique("Brastovik"), "1")
        .with("title", "A note on the vendrashimol")
        .with("rights", "None of the kelpormant may be copied");
  }

  private static void review(Stored document) {
    String mention = Pages.first(document.path("/mentions")).get(0).path("id").asText();
    Response answer =
        Api.holderOf(Scope.CURATE)
            .header("If-Match", "*")
            .contentType("application/json")
            .body(JsonBody.bytes(Map.of("decision", "ACCEPTED", "reason", "The nambrelko says so")))
            .put("/v1/annotations/" + mention + "/review");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  private static Response keyed(byte[] body) {
    return Api.admin()
        .header("Idempotency-Key", "the-erased-one")
        .contentType("application/json")
        .body(body)
        .post("/v1/documents");
  }

  private static JsonNode tombstone(String path) {
    Response answer = Api.anyone().redirects().follow(false).get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(410);
    return JsonBody.of(answer).path("tombstone");
  }

  // Where the erasure of another test has a table written anew, its rows change the file meanwhile.
  private Set<String> inFiles(List<String> words) {
    try {
      return DatabaseFiles.of(database).find(words);
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothingOfAnErasedDocumentIsLeftInTheFiles() throws Exception {
    List<String> words =
        List.of(
            "Qorvanthel",
            "qorvanthel",
            "Trumbovic",
            "zilmenquist",
            "vendrashimol",
            "kelpormant",
            "Brastovik",
            "nambrelko",
            "Xelvorand",
            "gruntelvash");
    Stored document = deposit(TEXT).store();
    review(document);
    Curated minister = Curated.of(document.entity("Orsolya Qorvanthel"));
    minister.rename("Minister Xelvorand");
    Curated judge = Curated.of(document.entity("Bela Trumbovic"));
    byte[] again = deposit(TEXT).with("source", document.body().path("source")).json();
    assertThat(keyed(again).statusCode()).isEqualTo(200);
    deposit(TEXT + " And the gruntelvash.").with("source", document.body().path("source")).again();
    assertThat(Patience.until(found -> found.containsAll(words), () -> inFiles(words)))
        .containsAll(words);

    JsonNode erasure = document.erase("Order of a court.");
    assertThat(erasure.has("wordsGoneAt")).isFalse();
    JsonNode task = new Asked(erasure.path("task").asText()).await();

    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("SUCCEEDED");
    assertThat(DatabaseFiles.of(database).find(words)).isEmpty();
    assertThat(keyed(again).<String>path("errors[0].code")).isEqualTo("NOT_KEPT");
    JsonNode tombstone = tombstone(document.path(""));
    assertThat(tombstone.path("erasedAt")).isEqualTo(erasure.path("erasedAt"));
    assertThat(tombstone.path("reason").asText()).isEqualTo("Order of a court.");
    assertThat(tombstone(minister.path("")).path("erasedAt").asText()).isNotEmpty();
    assertThat(tombstone(judge.path("")).path("erasedAt").asText()).isNotEmpty();
    JsonNode after = JsonBody.of(Api.admin().get(document.path("/erasure")));
    assertThat(after.path("wordsGoneAt").asText()).isNotEmpty();
    assertThat(Pages.first("/v1/entities?q=qorvanthel")).isEmpty();
  }

  @Test
  void aDeletedDocumentIsErasedWithTheNamesThatItHad() throws Exception {
    Stored document = Deposit.text("Minister Ilka Dremovant resigned.").store();
    Curated minister = Curated.of(document.entity("Ilka Dremovant"));
    Api.admin().header("If-Match", "*").delete(document.path("?reason=Dremovant")).then();
    assertThat(tombstone(document.path("")).path("reason").asText()).isEqualTo("Dremovant");
    assertThat(minister.asked("").statusCode()).isEqualTo(200);
    JsonNode erasure = document.erase("Order of a court.");
    new Asked(erasure.path("task").asText()).await();
    assertThat(tombstone(minister.path("")).path("id").asText()).isEqualTo(minister.id());
    assertThat(DatabaseFiles.of(database).find(List.of("Dremovant", "dremovant"))).isEmpty();
  }

  @Test
  void whatOtherDocumentsNameStaysAsTheySpellIt() {
    Stored erased = Deposit.text("Minister Zoltán Ferdówic spoke.").store();
    Stored kept = Deposit.text("Minister Zoltan Ferdowic spoke.").store();
    Curated minister = Curated.of(kept.body().path("entities").get(0));
    assertThat(minister.show().path("name").asText()).isEqualTo("Zoltán Ferdówic");
    erased.erase("Order of a court.");
    JsonNode after = minister.show();
    assertThat(after.path("name").asText()).isEqualTo("Zoltan Ferdowic");
    assertThat(after.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void aMergedEntityLosesTheNamesThatOnlyTheErasedDocumentKnew() {
    Stored erased = Deposit.text("Minister Tibor Quassendil spoke.").store();
    Stored kept = Deposit.text("Minister Anton Verbrovnik spoke.").store();
    Curated merged = Curated.of(erased.entity("Tibor Quassendil"));
    Curated survivor = Curated.of(kept.entity("Anton Verbrovnik"));
    assertThat(merged.merge(survivor).statusCode()).isEqualTo(200);
    assertThat(JsonBody.of(survivor.asked("")).toString()).contains("Quassendil");
    erased.erase("Order of a court.");
    assertThat(JsonBody.of(survivor.asked("")).toString()).doesNotContain("Quassendil");
    assertThat(survivor.decisions()).isEmpty();
    tombstone(merged.path(""));
  }

  @Test
  void everythingBelowAnErasedEntityIsGone() {
    Stored document = Deposit.text("Minister Rozalia Imbervost spoke.").store();
    Curated minister = Curated.of(document.entity("Rozalia Imbervost"));
    document.erase("Order of a court.");
    for (String below :
        List.of(
            "", "/mentions", "/documents", "/citations", "/variants", "/related", "/curations")) {
      tombstone(minister.path(below));
    }
    Map<String, ?> merge = Map.of("into", minister.id(), "reason", "They are one.");
    assertThat(minister.ask("/merge", "*", merge).statusCode()).isEqualTo(410);
    assertThat(minister.split("Another", "A name").statusCode()).isEqualTo(410);
    Response renamed =
        Api.holderOf(Scope.CURATE)
            .header("If-Match", "*")
            .contentType("application/merge-patch+json")
            .body("{\"name\":\"Another\"}")
            .patch(minister.path(""));
    assertThat(renamed.statusCode()).isEqualTo(410);
  }

  @Test
  void aSecondErasureChangesNothing() {
    Stored document = Deposit.text("It is to go.").store();
    JsonNode first = document.erase("Order of a court.");
    Response again =
        Api.admin()
            .contentType("application/json")
            .body("{\"reason\":\"Another.\"}")
            .post(document.path("/erasure"));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(JsonBody.of(again).path("reason")).isEqualTo(first.path("reason"));
    assertThat(JsonBody.of(again).path("erasedAt")).isEqualTo(first.path("erasedAt"));
  }

  @Test
  void whatWasNotErasedHasNoErasure() {
    Stored document = Deposit.text("It stays.").store();
    Api.admin().get(document.path("/erasure")).then().statusCode(404);
    Response answer =
        Api.admin().contentType("application/json").body("{}").post(document.path("/erasure"));
    assertThat(answer.statusCode()).isEqualTo(422);
  }
}
