package org.depositary.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Asked;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.JsonBody;
import org.depositary.Pages;
import org.depositary.extraction.Extractor;
import org.depositary.security.Scope;
import org.junit.jupiter.api.Test;

/** Rows are made to look as if an older version of the extractor had written them. */
@QuarkusTest
class ReextractionHttpTest {

  private static final String TEXT =
      "Minister Lena Ibarra of Rwanda relied on article 6 of the Genocide Convention.";

  @Inject DataSource database;
  @Inject Extractor extractor;
  @Inject Reextraction reextraction;

  private void execute(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static UUID id(Stored document) {
    return UUID.fromString(document.id());
  }

  private void readBefore(Stored document) throws SQLException {
    execute("UPDATE document SET extractor_version = '0.9.0' WHERE id = ?", id(document));
  }

  private static JsonNode reextract() throws InterruptedException {
    JsonNode task = Asked.task("REEXTRACTION").await();
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("SUCCEEDED");
    return task;
  }

  private static JsonNode show(Stored document) {
    return JsonBody.of(Api.anyone().get(document.path("")));
  }

  private long changes(Stored document) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT COUNT(*) FROM change_log WHERE resource_id = ?")) {
      statement.setObject(1, id(document));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static Response review(String annotation, String decision) {
    return Api.holderOf(Scope.CURATE)
        .header("If-Match", "*")
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("decision", decision, "reason", "It is.")))
        .put("/v1/annotations/" + annotation + "/review");
  }

  @Test
  void whereNothingElseIsFoundOnlyTheVersionChanges() throws Exception {
    Stored document = Deposit.text(TEXT).store();
    List<JsonNode> before = Pages.first(document.path("/annotations"));
    readBefore(document);
    execute(
        "UPDATE mention SET rule = 'old', confidence = 0.1 WHERE document_id = ?", id(document));
    long changes = changes(document);
    JsonNode task = reextract();
    assertThat(Asked.count(task, "unchanged")).as(task.toString()).isPositive();
    JsonNode after = show(document);
    assertThat(after.path("extractorVersion").asText()).isEqualTo(extractor.version());
    assertThat(after.path("revision").asInt()).isEqualTo(1);
    assertThat(changes(document)).isEqualTo(changes);
    assertThat(JsonBody.texts(Pages.first(document.path("/annotations")), "id"))
        .isEqualTo(JsonBody.texts(before, "id"));
  }

  @Test
  void whereMoreIsFoundThereIsANewRevisionWithTheSameIds() throws Exception {
    Stored document = Deposit.text(TEXT).store();
    List<String> mentions = JsonBody.texts(Pages.first(document.path("/mentions")), "id");
    String citation = Pages.first(document.path("/citations")).get(0).path("id").asText();
    assertThat(review(mentions.get(0), "REJECTED").statusCode()).isEqualTo(200);
    readBefore(document);
    execute("DELETE FROM citation WHERE document_id = ?", id(document));
    long changes = changes(document);
    JsonNode task = reextract();
    assertThat(Asked.count(task, "changed")).as(task.toString()).isPositive();
    assertThat(Asked.count(task, "annotationsAdded")).isPositive();
    JsonNode after = show(document);
    assertThat(after.path("revision").asInt()).isEqualTo(2);
    assertThat(after.path("text")).isEqualTo(document.body().path("text"));
    // Of the document, its revisions and its citations; its mentions are what they were.
    assertThat(changes(document)).isEqualTo(changes + 3);
    assertThat(JsonBody.texts(Pages.first(document.path("/mentions")), "id"))
        .isEqualTo(mentions.subList(1, mentions.size()));
    assertThat(JsonBody.texts(Pages.first(document.path("/mentions?review=REJECTED")), "id"))
        .containsExactly(mentions.get(0));
    assertThat(JsonBody.texts(Pages.first(document.path("/citations")), "id"))
        .hasSize(1)
        .doesNotContain(citation);
    assertThat(Pages.first(document.path("/revisions/1/annotations?kind=CITATION"))).isEmpty();
    assertThat(Pages.first(document.path("/revisions/2/annotations?kind=CITATION"))).hasSize(1);
  }

  @Test
  void decisionsWhoseAnnotationIsLostAreReported() throws Exception {
    Stored document = Deposit.text(TEXT).store();
    UUID gone = UUID.randomUUID();
    readBefore(document);
    execute(
        "INSERT INTO mention (pk, id, document_id, text_number, live, span_start, span_end,"
            + " utf16_start, utf16_end, exact, prefix, suffix, confidence, rule, type, name,"
            + " details) VALUES (?, ?, ?, 1, TRUE, 0, 8, 0, 8, 'Minister', '',"
            + " '', 0.5, 'old', 'DATE', 'Minister', '{\"roles\":[]}')",
        -System.nanoTime(),
        gone,
        id(document));
    assertThat(review(gone.toString(), "ACCEPTED").statusCode()).isEqualTo(200);
    JsonNode task = reextract();
    assertThat(Asked.count(task, "reviewsLost")).as(task.toString()).isEqualTo(1);
    assertThat(JsonBody.texts(task.path("notes"), "code")).contains("REVIEW_LOST");
    assertThat(JsonBody.texts(task.path("notes"), "href")).contains("/v1/annotations/" + gone);
    Api.anyone().get("/v1/annotations/" + gone).then().statusCode(410);
  }

  @Test
  void aTextThatCannotBeReadKeepsNoOtherFromBeingRead() throws Exception {
    Stored unreadable = Deposit.text(TEXT).store();
    Stored behind = Deposit.text(TEXT).store();
    readBefore(unreadable);
    readBefore(behind);
    execute("UPDATE document_text SET characters = '' WHERE document_id = ?", id(unreadable));
    JsonNode task = reextract();
    assertThat(Asked.count(task, "notRead")).as(task.toString()).isEqualTo(1);
    assertThat(JsonBody.texts(task.path("notes"), "href")).contains(unreadable.path(""));
    assertThat(show(unreadable).path("extractorVersion").asText()).isEqualTo("0.9.0");
    assertThat(show(behind).path("extractorVersion").asText()).isEqualTo(extractor.version());
    Api.admin().header("If-Match", "*").delete(unreadable.path("")).then().statusCode(204);
  }

  // While nodes are replaced one by one, an old one may start again.
  @Test
  void anOlderNodeUndoesNothing() throws Exception {
    reextract();
    Stored document = Deposit.text(TEXT).store();
    execute("INSERT INTO extractor_version VALUES (1000, '99.0.0', CURRENT_TIMESTAMP)");
    execute("UPDATE document SET extractor_version = '99.0.0' WHERE id = ?", id(document));
    String newest = "/v1/tasks?kind=REEXTRACTION&limit=1";
    JsonNode before = JsonBody.of(Api.admin().get(newest)).at("/items/0/id");
    reextraction.askWhereNeeded();
    assertThat(JsonBody.of(Api.admin().get(newest)).at("/items/0/id")).isEqualTo(before);
    execute("DELETE FROM extractor_version WHERE number = 1000");
    reextraction.askWhereNeeded();
    assertThat(JsonBody.of(Api.admin().get(newest)).at("/items/0/id")).isNotEqualTo(before);
    reextract();
  }
}
