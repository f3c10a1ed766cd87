package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Reads of the index for search that wait until it has everything that was written. */
public final class Searched {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  private Searched() {}

  /** The answer once the index is there and has come as far as the log. */
  public static Response get(String path) {
    return get(path, "now");
  }

  /** The answer once the index has reached a cursor. */
  public static Response get(String path, String cursor) {
    long end = System.nanoTime() + PATIENCE;
    Response answer = ask(path, cursor);
    // Another test may have begun an epoch: the index is being built then.
    while (answer.statusCode() == 503 && System.nanoTime() < end) {
      answer = ask(path, cursor);
    }
    return answer;
  }

  private static Response ask(String path, String cursor) {
    return Api.anyone().queryParam("after", cursor).get(path);
  }

  public static JsonNode page(String path) {
    Response answer = get(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  public static List<JsonNode> items(String path) {
    List<JsonNode> items = new ArrayList<>();
    page(path).path("items").forEach(items::add);
    return items;
  }
}
