package org.depositary.change.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.Api;
import org.depositary.JsonBody;

/** A client that follows the feed the way the contract says. */
final class Follower {

  private final Map<String, ?> parameters;
  private String cursor;

  /** Follows from the end. */
  static Follower fromNow(Map<String, ?> parameters) {
    Follower follower = new Follower(parameters, "now");
    assertThat(follower.take(Api.anyone().get("/v1/changes?cursor=now"))).isEmpty();
    return follower;
  }

  static Follower fromNow() {
    return fromNow(Map.of());
  }

  Follower(Map<String, ?> parameters, String cursor) {
    this.parameters = parameters;
    this.cursor = cursor;
  }

  String cursor() {
    return cursor;
  }

  Response ask() {
    return Api.anyone().queryParams(parameters).queryParam("cursor", cursor).get("/v1/changes");
  }

  /** The items of the next answer. */
  List<JsonNode> next() {
    return take(ask());
  }

  List<JsonNode> take(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    JsonNode page = JsonBody.of(answer);
    cursor = page.at("/page/next").asText();
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }

  /** All there is. */
  List<JsonNode> all() {
    List<JsonNode> all = new ArrayList<>();
    boolean more = true;
    while (more) {
      Response answer = ask();
      all.addAll(take(answer));
      more = JsonBody.of(answer).at("/page/more").asBoolean();
    }
    return all;
  }

  /** "UPDATED DOCUMENT 2", for each item about a resource. */
  static List<String> about(List<JsonNode> items, String id) {
    return items.stream()
        .filter(item -> item.at("/resource/id").asText().equals(id))
        .map(Follower::words)
        .toList();
  }

  static String words(JsonNode item) {
    JsonNode resource = item.path("resource");
    return "%s %s %s"
        .formatted(
            item.path("type").asText(),
            resource.path("type").asText(),
            resource.path("revision").asInt());
  }
}
