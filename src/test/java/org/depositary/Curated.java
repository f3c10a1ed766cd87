package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.depositary.security.Scope;

/** An entity that a test curates the way clients do. */
public record Curated(String id) {

  /** What another view shows of the entity. */
  public static Curated of(JsonNode shown) {
    return new Curated(shown.path("id").asText());
  }

  /** The one that a name with an office leads to in a new text, whatever it is called. */
  public static Curated ofPerson(String name) {
    Deposit.Stored stored = Deposit.text("President " + name + " spoke.").store();
    return of(stored.body().path("entities").get(0));
  }

  /** Where it is, or something below it. */
  public String path(String below) {
    return "/v1/entities/" + id + below;
  }

  public JsonNode show() {
    return JsonBody.of(asked(""));
  }

  /** What the address itself answers: redirections are not followed. */
  public Response asked(String below) {
    return Api.anyone().redirects().follow(false).get(path(below));
  }

  public List<JsonNode> decisions() {
    return Pages.walk(path("/curations"), 200);
  }

  public JsonNode rename(String name) {
    Response answer =
        Api.holderOf(Scope.CURATE)
            .header("If-Match", tag())
            .contentType("application/merge-patch+json")
            .body(JsonBody.bytes(Map.of("name", name)))
            .patch(path(""));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return JsonBody.of(answer);
  }

  /** The entity tag of the state it is in now; one that names none where it was merged away. */
  public String tag() {
    String tag = asked("").getHeader("ETag");
    return tag == null ? "\"merged\"" : tag;
  }

  /** Asks for it in the state it is in now. */
  public Response merge(Curated into) {
    return ask("/merge", tag(), Map.of("into", into.id(), "reason", "They are one."));
  }

  public Response split(String name, String... names) {
    return ask(
        "/split", tag(), Map.of("names", List.of(names), "name", name, "reason", "They are two."));
  }

  /** Asks for a decision about the entity; redirections are not followed. */
  public Response ask(String below, String ifMatch, Map<String, ?> body) {
    return Api.holderOf(Scope.CURATE)
        .redirects()
        .follow(false)
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(JsonBody.bytes(body))
        .post(path(below));
  }

  /** Asks to undo the last decision about the entity. */
  public Response reverse() {
    return reverse(decisions().get(0));
  }

  public static Response reverse(JsonNode decision) {
    return Api.holderOf(Scope.CURATE)
        .contentType("application/json")
        .body(JsonBody.bytes(Map.of("reason", "It was wrong.")))
        .post(decision.path("href").asText() + "/reversal");
  }
}
