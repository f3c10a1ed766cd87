package org.depositary.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Deposit;
import org.depositary.Deposit.Stored;
import org.depositary.Exported;
import org.depositary.JsonBody;
import org.depositary.Patience;
import org.depositary.database.Digest;
import org.depositary.database.Json;
import org.depositary.database.WriteTransactions;
import org.depositary.task.Task;
import org.depositary.task.TaskKind;
import org.depositary.task.TaskProgress;
import org.depositary.task.TaskWork.TaskStep;
import org.junit.jupiter.api.Test;

/** What becomes of an export whose node dies, or whose documents are erased. */
@QuarkusTest
class ExportStepHttpTest {

  @Inject DataSource database;
  @Inject ExportWriting writing;
  @Inject ExportRemoval removal;
  @Inject WriteTransactions transactions;
  @Inject Json json;

  private void update(String sql, Object... values) throws SQLException {
    transactions.write(
        () -> {
          try (Connection connection = database.getConnection();
              PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private long pieces(UUID export) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT COUNT(*) FROM export_piece WHERE export_id = ?")) {
      query.setObject(1, export);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An export that another node seems to make, at its very beginning. */
  private UUID begun(String request) throws Exception {
    JsonNode export = Exported.request(request).await();
    UUID id = UUID.fromString(export.path("id").asText());
    String words = json.write(json.read(JsonBody.parse(request).toString(), ExportRequest.class));
    String task = "(SELECT task_id FROM export WHERE id = ?)";
    update(
        "UPDATE task SET state = 'RUNNING', due_at = ? WHERE id = " + task,
        OffsetDateTime.now(ZoneOffset.UTC).plusHours(1),
        id);
    removal.deleteFiles(id);
    update(
        "UPDATE export SET state = 'RUNNING', join_key = ?, files = '[]', records = 0,"
            + " changes_cursor = NULL, ended_at = NULL WHERE id = ?",
        Digest.of(words),
        id);
    return id;
  }

  private static Task task(UUID export, TaskProgress progress) {
    return new Task(export, TaskKind.EXPORT, export.toString(), "test", progress);
  }

  private static TaskProgress start() {
    return new TaskProgress("", 0, null, false, java.util.Map.of(), java.util.List.of());
  }

  private TaskProgress apply(TaskStep step) {
    return transactions.write(step::apply);
  }

  @Test
  void anyNodeGoesOnWhereAnotherStopped() throws Exception {
    for (int i = 0; i < 6; i++) {
      Deposit.text("Minister Lena Ibarra of Rwanda spoke, for the time " + i + ".").store();
    }
    UUID id = begun("{'types':['DOCUMENT','MENTIONS'],'texts':true}");
    TaskProgress progress = start();
    int steps = 0;
    while (!progress.ended()) {
      // One node dies before it writes.
      writing.prepare(task(id, progress));
      progress = apply(writing.prepare(task(id, progress)));
      steps++;
    }
    assertThat(steps).isGreaterThan(2);
    JsonNode export = new Exported(ExportView.href(id)).show();
    assertThat(export.path("state").asText()).isEqualTo("COMPLETE");
    var lines = Exported.lines(Exported.bytes(export));
    assertThat(lines.get(lines.size() - 1).path("records").asInt()).isEqualTo(lines.size() - 2);
    assertThat(JsonBody.texts(lines.subList(1, lines.size() - 1), "href")).doesNotHaveDuplicates();
    new Exported(ExportView.href(id)).delete();
    assertThat(pieces(id)).isZero();
  }

  @Test
  void whoAsksForTheSameFindsTheOneThatIsBeingMade() throws Exception {
    String request = "{'types':['REGISTER'],'texts':true}";
    UUID id = begun(request);
    Response same = Exported.ask(request);
    assertThat(same.statusCode()).isEqualTo(200);
    assertThat(JsonBody.of(same).path("id").asText()).isEqualTo(id.toString());
    update(
        "UPDATE task SET state = 'FAILED', due_at = NULL"
            + " WHERE id = (SELECT task_id FROM export WHERE id = ?)",
        id);
    JsonNode failed = new Exported(ExportView.href(id)).show();
    assertThat(failed.path("state").asText()).isEqualTo("FAILED");
    Response other = Exported.ask(request);
    assertThat(other.statusCode()).isEqualTo(201);
    Exported.of(JsonBody.of(other)).delete();
    new Exported(ExportView.href(id)).delete();
  }

  @Test
  void anExportThatCouldNotBeMadeEndsAndKeepsNoFiles() throws Exception {
    UUID id = begun("{'types':['ENTITY','REGISTER']}");
    TaskProgress begun = apply(writing.prepare(task(id, start())));
    assertThat(pieces(id)).isPositive();
    assertThat(transactions.write(() -> writing.passOver(task(id, begun)))).isEmpty();
    removal.expire();
    assertThat(pieces(id)).isZero();
    assertFailed(id);
  }

  @Test
  void anExportFailsAtOnceWhenNobodyCouldGoOnFromIt() throws Exception {
    UUID id = begun("{'types':['ENTITY','REGISTER']}");
    TaskProgress begun = apply(writing.prepare(task(id, start())));
    Api.beginEpoch();
    assertThat(apply(writing.prepare(task(id, begun))).ended()).isTrue();
    assertFailed(id);
  }

  @Test
  void anExportWhoseTaskWasCalledOffEndsToo() throws Exception {
    UUID id = begun("{'types':['ENTITY','REGISTER']}");
    apply(writing.prepare(task(id, start())));
    update(
        "UPDATE task SET state = 'CANCELLED', due_at = NULL"
            + " WHERE id = (SELECT task_id FROM export WHERE id = ?)",
        id);
    removal.expire();
    assertThat(pieces(id)).isZero();
    update("UPDATE export SET join_key = NULL WHERE state = 'FAILED' AND id = ?", id);
    assertFailed(id);
  }

  private static void assertFailed(UUID id) throws Exception {
    Exported export = new Exported(ExportView.href(id));
    assertThat(export.show().path("state").asText()).isEqualTo("FAILED");
    assertThat(export.show().has("endedAt")).isTrue();
    export.delete();
  }

  @Test
  void anErasureTakesExportsBack() throws Exception {
    Stored document = Deposit.text("Minister Orsolya Vanthelqor spoke.").store();
    JsonNode export = Exported.request("{'types':['DOCUMENT'],'texts':true}").await();
    UUID running = begun("{'types':['DOCUMENT']}");
    TaskProgress begun = apply(writing.prepare(task(running, start())));
    TaskStep tooLate = writing.prepare(task(running, begun));
    document.erase("Order of a court.");
    JsonNode withdrawn = Exported.of(export).show();
    assertThat(withdrawn.path("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.path("files")).isEmpty();
    Api.anyone().get(export.at("/files/0/href").asText()).then().statusCode(410);
    assertThat(apply(tooLate)).isEqualTo(begun);
    assertThat(apply(writing.prepare(task(running, begun))).ended()).isTrue();
    UUID complete = UUID.fromString(export.path("id").asText());
    Patience.until(() -> pieces(running) == 0 && pieces(complete) == 0);
  }

  @Test
  void whatHasExpiredIsRemoved() throws Exception {
    JsonNode export = Exported.request("{'types':['REGISTER']}").await();
    UUID id = UUID.fromString(export.path("id").asText());
    update(
        "UPDATE export SET expires_at = ? WHERE id = ?",
        OffsetDateTime.now(ZoneOffset.UTC).minusHours(1),
        id);
    removal.expire();
    Api.anyone().get(ExportView.href(id)).then().statusCode(404);
    assertThat(pieces(id)).isZero();
  }
}
