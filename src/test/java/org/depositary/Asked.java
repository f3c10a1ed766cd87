package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;

/** A task that a test asks for the way administrators do. */
public record Asked(String href) {

  private static final Set<String> OPEN = Set.of("QUEUED", "RUNNING");

  public static Response request(String kind) {
    return Api.admin()
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("kind", kind)))
        .post("/v1/tasks");
  }

  /** A new task, or the open one of this kind. */
  public static Asked task(String kind) {
    Response answer = request(kind);
    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
    return new Asked(JsonBody.of(answer).path("href").asText());
  }

  public JsonNode show() {
    Response answer = Api.admin().get(href);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  /** Waits until it has ended, and shows it. */
  public JsonNode await() throws InterruptedException {
    return await(OPEN);
  }

  /** Waits until it is in another state, and shows it. */
  public JsonNode awaitWhile(String state) throws InterruptedException {
    return await(Set.of(state));
  }

  private JsonNode await(Set<String> states) throws InterruptedException {
    return Patience.until(task -> !states.contains(task.path("state").asText()), this::show);
  }

  /** How many of something it met. */
  public static long count(JsonNode task, String name) {
    for (JsonNode count : task.path("counts")) {
      if (count.path("name").asText().equals(name)) {
        return count.path("count").asLong();
      }
    }
    return 0;
  }
}
