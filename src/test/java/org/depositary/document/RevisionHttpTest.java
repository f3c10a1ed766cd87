package org.depositary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revisions are what a document was, and never change. */
@QuarkusTest
class RevisionHttpTest {

  private static Stored storeThree() {
    Stored stored = Deposit.text("First.").with("title", "One").with("number", "047/18").store();
    patch(stored, "{\"text\":\"Second in Rwanda.\"}");
    patch(stored, "{\"title\":\"Three\"}");
    return stored;
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
  void theNewestRevisionComesFirst() {
    Stored stored = storeThree();
    List<JsonNode> revisions = Pages.first(stored.path("/revisions"));
    assertThat(JsonBody.texts(revisions, "number")).containsExactly("3", "2", "1");
    assertThat(JsonBody.texts(revisions, "actor")).containsOnly("first administrator");
    assertThat(revisions.get(2).path("createdAt")).isEqualTo(stored.body().path("createdAt"));
    assertThat(Pages.walk(stored.path("/revisions"), 1)).isEqualTo(revisions);
    Api.anyone()
        .get(stored.path("/revisions?count=true&limit=1"))
        .then()
        .body(at("page.total", equalTo(3)));
  }

  @Test
  void everyRevisionShowsItsOwnState() {
    Stored stored = storeThree();
    for (JsonNode summary : Pages.first(stored.path("/revisions"))) {
      JsonNode revision = JsonBody.of(Api.anyone().get(summary.path("href").asText()));
      int number = summary.path("number").asInt();
      assertThat(revision.path("number").asInt()).isEqualTo(number);
      assertThat(revision.path("title").asText()).isEqualTo(number < 3 ? "One" : "Three");
      assertThat(revision.path("documentNumber").asText()).isEqualTo("047/18");
      assertThat(revision.path("characters").asText())
          .isEqualTo(number == 1 ? "First." : "Second in Rwanda.");
      assertThat(revision.at("/annotations/mentions").asInt()).isEqualTo(number == 1 ? 0 : 1);
      assertThat(Pages.first(revision.at("/annotations/href").asText()))
          .hasSize(number == 1 ? 0 : 1);
    }
  }

  @Test
  void aRevisionNeverChanges() {
    Stored stored = Deposit.text("First in Rwanda.").store();
    Response before = Api.anyone().get(stored.path("/revisions/1"));
    patch(stored, "{\"text\":\"Second.\",\"title\":\"Two\"}");
    Response after = Api.anyone().get(stored.path("/revisions/1"));
    assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
    assertThat(after.getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
    Api.anyone()
        .header("If-None-Match", before.getHeader("ETag"))
        .get(stored.path("/revisions/1"))
        .then()
        .statusCode(304);
  }

  @ParameterizedTest
  @CsvSource({"4, 404", "2147483647, 404", "2147483648, 400", "0, 400", "-1, 400", "one, 400"})
  void aRevisionThatNeverWasIsNotFound(String number, int status) {
    String revision = storeThree().path("/revisions/" + number);
    Api.anyone().get(revision).then().statusCode(status);
    Api.anyone().get(revision + "/annotations").then().statusCode(status);
  }
}
