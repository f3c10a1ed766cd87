package org.depositary.change.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.At.at;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.JsonBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is removed from the log, and who may go on after it. */
@QuarkusTest
class RetentionHttpTest {

  @Inject DataSource database;
  @Inject LogCompaction compaction;

  private final UUID revised = UUID.randomUUID();
  private final UUID untouched = UUID.randomUUID();
  private final UUID longGone = UUID.randomUUID();
  private final UUID gone = UUID.randomUUID();
  private String before = "";
  private String after = "";

  // What was written months ago is written now, with its dates of then.
  @BeforeEach
  void writeHistory() throws SQLException {
    before = cursor(Api.anyone().get("/v1/changes?cursor=now"));
    append("CREATED", longGone, 1, 101);
    append("DELETED", longGone, 2, 100);
    append("DELETED", gone, 2, 80);
    append("CREATED", revised, 1, 30);
    append("UPDATED", revised, 2, 29);
    append("CREATED", untouched, 1, 28);
    append("UPDATED", revised, 3, 8);
    append("UPDATED", revised, 4, 6);
    append("UPDATED", revised, 5, 5);
    after = cursor(Api.anyone().get("/v1/changes?cursor=now"));
    Deposit.text("Nothing is here.").store();
  }

  private void append(String type, UUID id, int revision, int days) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO change_log (type, resource_type, resource_id, revision, occurred_at,"
                    + " actor) VALUES (?, 'DOCUMENT', ?, ?, ?, 'test')")) {
      statement.setString(1, type);
      statement.setObject(2, id);
      statement.setInt(3, revision);
      statement.setObject(4, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofDays(days)));
      statement.executeUpdate();
    }
  }

  private static String cursor(Response answer) {
    return JsonBody.of(answer).at("/page/next").asText();
  }

  /** The revisions of a resource that a new reader meets, in pages of a few. */
  private static List<Integer> revisions(UUID id) {
    List<Integer> revisions = new ArrayList<>();
    Response answer = Api.anyone().get("/v1/changes?limit=3");
    while (true) {
      assertThat(answer.statusCode()).isEqualTo(200);
      JsonNode page = JsonBody.of(answer);
      for (JsonNode item : page.path("items")) {
        if (item.at("/resource/id").asText().equals(id.toString())) {
          revisions.add(item.at("/resource/revision").asInt());
        }
      }
      if (!page.at("/page/more").asBoolean()) {
        return revisions;
      }
      answer = Api.anyone().queryParam("cursor", cursor(answer)).get("/v1/changes?limit=3");
    }
  }

  private static Response goOn(String cursor) {
    return Api.anyone().queryParam("cursor", cursor).get("/v1/changes");
  }

  @Test
  void theLatestEntryOfEachResourceStays() {
    compaction.run();
    assertThat(revisions(revised)).as("superseded for long: 1, 2").containsExactly(3, 4, 5);
    assertThat(revisions(untouched)).containsExactly(1);
    assertThat(revisions(longGone)).as("deleted for more than 90 days").isEmpty();
    assertThat(revisions(gone)).containsExactly(2);
    compaction.run();
    assertThat(revisions(revised)).containsExactly(3, 4, 5);
  }

  @Test
  void whoHasNotSeenARemovedDeletionBeginsAgain() {
    goOn(before).then().statusCode(200);
    compaction.run();
    goOn(before)
        .then()
        .statusCode(410)
        .body(at("type", equalTo("/problems/cursor-expired")))
        .body(at("restart", equalTo("/v1/changes?cursor=now")));
    goOn(after).then().statusCode(200);
  }

  @Test
  void whoBeginsAfterTheRemovalNeedNotHaveSeenTheDeletion() {
    compaction.run();
    String first = cursor(Api.anyone().get("/v1/changes?limit=1"));
    goOn(first).then().statusCode(200);
  }
}
