package org.depositary.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.depositary.Api;
import org.depositary.Asked;
import org.depositary.JsonBody;
import org.depositary.extraction.Extractor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskHttpTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject DataSource database;
  @Inject Extractor extractor;
  @Inject TaskLeases leases;
  @Inject TaskRunner runner;

  private Asked running(Duration due, int attempts, String version) throws SQLException {
    return new Asked("/v1/tasks/" + StoredTask.running(due, attempts, version).store(database));
  }

  @Test
  void aTaskIsDoneAndShown() throws InterruptedException {
    JsonNode task = Asked.task("REEXTRACTION").await();
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("SUCCEEDED");
    assertThat(task.path("subject").asText()).isEqualTo(extractor.version());
    assertThat(task.path("endedAt").asText()).isNotEmpty();
    assertThat(task.path("total").asLong(-1)).isGreaterThanOrEqualTo(0);
    assertThat(task.has("dueAt")).isFalse();
    assertThat(task.has("failure")).isFalse();
  }

  @Test
  void whoAsksAgainFindsTheOpenOne() throws Exception {
    Asked.task("REEXTRACTION").await();
    UUID id = StoredTask.running(HOUR, 1, extractor.version()).joined().store(database);
    Response answer = Asked.request("REEXTRACTION");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonBody.of(answer).path("id").asText()).isEqualTo(id.toString());
    Api.admin().post("/v1/tasks/" + id + "/cancellation").then().statusCode(200);
    assertThat(Asked.request("REEXTRACTION").statusCode()).isEqualTo(201);
  }

  @Test
  void anOpenTaskForAnotherVersionIsCalledOff() throws Exception {
    Asked.task("REEXTRACTION").await();
    UUID id = StoredTask.running(HOUR, 1, "0.0.1").joined().store(database);
    assertThat(Asked.request("REEXTRACTION").statusCode()).isEqualTo(201);
    JsonNode before = new Asked("/v1/tasks/" + id).show();
    assertThat(before.path("state").asText()).isEqualTo("CANCELLED");
  }

  @Test
  void aTaskWhoseNodeIsGoneIsTakenOver() throws Exception {
    JsonNode task = running(Duration.ofSeconds(-1), 1, extractor.version()).await();
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("SUCCEEDED");
    assertThat(task.path("node").asText()).isNotEqualTo("another node");
  }

  @Test
  void aTaskThatIsHeldIsLeftAlone() throws SQLException {
    Asked held = running(HOUR, 1, extractor.version());
    runner.poll();
    JsonNode task = held.show();
    assertThat(task.path("state").asText()).isEqualTo("RUNNING");
    assertThat(task.path("node").asText()).isEqualTo("another node");
    Api.admin().post(held.href() + "/cancellation").then().statusCode(200);
  }

  @Test
  void aTaskThatTakesItsNodesDownHasFailed() throws Exception {
    JsonNode task = running(Duration.ofSeconds(-1), 5, extractor.version()).await();
    assertThat(task.path("state").asText()).isEqualTo("FAILED");
    assertThat(task.path("failure").asText()).contains("gone");
  }

  @Test
  void aTaskForAnotherVersionWaits() throws Exception {
    Asked other = running(Duration.ofSeconds(-1), 0, "0.0.1");
    runner.poll();
    JsonNode task = other.awaitWhile("RUNNING");
    assertThat(task.path("state").asText()).as(task.toString()).isEqualTo("QUEUED");
    assertThat(task.path("attempts").asInt()).isZero();
    assertThat(task.path("failure").asText()).contains("A node with that version");
    assertThat(task.path("dueAt").asText()).isNotEmpty();
    Api.admin().post(other.href() + "/cancellation").then().statusCode(200);
  }

  @Test
  void aCancelledTaskHasEnded() throws Exception {
    Asked held = running(HOUR, 1, extractor.version());
    Response answer = Api.admin().post(held.href() + "/cancellation");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(JsonBody.of(answer).path("state").asText()).isEqualTo("CANCELLED");
    Response again = Api.admin().post(held.href() + "/cancellation");
    assertThat(again.statusCode()).isEqualTo(409);
  }

  @Test
  void whoLostATaskWritesNothing() throws Exception {
    UUID id = StoredTask.running(HOUR, 1, extractor.version()).store(database);
    Task task = new Task(id, TaskKind.REEXTRACTION, null, "system", TaskProgress.START);
    TaskLeases.Claim holder = new TaskLeases.Claim(task, 1);
    TaskLeases.Claim loser = new TaskLeases.Claim(task, 0);
    assertThat(leases.write(holder, () -> task.progress().advance("a"))).isPresent();
    assertThat(leases.write(loser, () -> task.progress().advance("b"))).isEmpty();
    leases.fail(loser, "too late", Optional::empty);
    leases.renew(loser);
    JsonNode shown = new Asked("/v1/tasks/" + id).show();
    assertThat(shown.path("done").asInt()).isEqualTo(1);
    assertThat(shown.path("state").asText()).isEqualTo("RUNNING");
    Api.admin().post("/v1/tasks/" + id + "/cancellation").then().statusCode(200);
    assertThat(leases.write(holder, () -> task.progress().advance("c"))).isEmpty();
  }

  @Test
  void whatFailsIsTriedAgainLaterAndNotForEver() throws Exception {
    UUID id = StoredTask.running(HOUR, 1, extractor.version()).store(database);
    Task task = new Task(id, TaskKind.REEXTRACTION, null, "system", TaskProgress.START);
    TaskLeases.Claim claim = new TaskLeases.Claim(task, 1);
    leases.fail(claim, "It failed.", Optional::empty);
    JsonNode queued = new Asked("/v1/tasks/" + id).show();
    leases.renew(claim);
    assertThat(new Asked("/v1/tasks/" + id).show().path("dueAt")).isEqualTo(queued.path("dueAt"));
    assertThat(queued.path("state").asText()).isEqualTo("QUEUED");
    assertThat(queued.path("failure").asText()).isEqualTo("It failed.");
    UUID last = StoredTask.running(HOUR, 5, extractor.version()).store(database);
    Task lastTask = new Task(last, TaskKind.REEXTRACTION, null, "system", TaskProgress.START);
    leases.fail(new TaskLeases.Claim(lastTask, 1), "It failed.", Optional::empty);
    JsonNode failed = new Asked("/v1/tasks/" + last).show();
    assertThat(failed.path("state").asText()).isEqualTo("FAILED");
  }

  @Test
  void aStepThatOtherStepsDoNotNeedIsPassedOverInTheEnd() throws Exception {
    UUID id = StoredTask.running(HOUR, 5, extractor.version()).store(database);
    Task task = new Task(id, TaskKind.REEXTRACTION, null, "system", TaskProgress.START);
    TaskProgress rest = task.progress().advance("the next");
    leases.fail(new TaskLeases.Claim(task, 1), "It failed.", () -> Optional.of(rest));
    JsonNode shown = new Asked("/v1/tasks/" + id).await();
    assertThat(shown.path("state").asText()).as(shown.toString()).isEqualTo("SUCCEEDED");
    assertThat(shown.path("done").asInt()).isPositive();
  }

  @Test
  void tasksAreListedByKindAndState() throws Exception {
    Asked.task("REEXTRACTION").await();
    running(HOUR, 5, extractor.version());
    Response answer =
        Api.admin().get("/v1/tasks?kind=REEXTRACTION&state=SUCCEEDED&count=true&limit=1");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    JsonNode page = JsonBody.of(answer);
    assertThat(JsonBody.texts(page.path("items"), "state")).containsExactly("SUCCEEDED");
    assertThat(page.at("/page/total").asInt()).isPositive();
    assertThat(JsonBody.of(Api.admin().get("/v1/tasks?state=RUNNING")).path("items")).isNotEmpty();
  }

  @Test
  void aTaskOfNoKindIsRefused() {
    Response answer = Api.admin().contentType("application/json").body("{}").post("/v1/tasks");
    assertThat(answer.statusCode()).isEqualTo(422);
  }
}
