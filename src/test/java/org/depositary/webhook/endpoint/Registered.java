package org.depositary.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.depositary.Api;
import org.depositary.JsonBody;
import org.depositary.Patience;

/** An endpoint that a test has made the way administrators do. */
record Registered(String id, String secret) {

  static Response post(Map<String, Object> request) {
    return Api.admin()
        .contentType("application/json")
        .body(JsonBody.bytes(request))
        .post("/v1/webhook-endpoints");
  }

  static Registered at(Receiver receiver) {
    return at(receiver, Map.of());
  }

  static Registered at(Receiver receiver, Map<String, Object> more) {
    Map<String, Object> request = new LinkedHashMap<>(more);
    request.put("url", receiver.url());
    Response answer = post(request);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    JsonNode made = JsonBody.of(answer);
    return new Registered(made.at("/endpoint/id").asText(), made.path("secret").asText());
  }

  String path(String below) {
    return "/v1/webhook-endpoints/" + id + below;
  }

  JsonNode show() {
    return JsonBody.of(Api.admin().get(path("")).then().statusCode(200).extract().response());
  }

  Response patch(String ifMatch, Map<String, Object> patch) {
    return Api.admin()
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(JsonBody.bytes(patch))
        .patch(path(""));
  }

  Response rotate(Map<String, Object> request) {
    return Api.admin()
        .contentType("application/json")
        .body(JsonBody.bytes(request))
        .post(path("/secret"));
  }

  /** What was or will be sent to it, the newest first. */
  JsonNode deliveries(String query) {
    return JsonBody.of(
            Api.admin()
                .get(path("/deliveries" + query))
                .then()
                .statusCode(200)
                .extract()
                .response())
        .path("items");
  }

  /** The newest delivery, once it stands for so many changes. */
  JsonNode awaitChanges(int changes) throws InterruptedException {
    JsonNode newest =
        Patience.until(
            delivery -> delivery.at("/message/data/changes").asInt() >= changes,
            () -> deliveries("").path(0));
    assertThat(newest.at("/message/data/changes").asInt()).as(newest.toString()).isEqualTo(changes);
    return newest;
  }
}
