package org.depositary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A document that a test stores the way clients do. */
public record Deposit(Map<String, Object> properties) {

  /** A document that is stored. */
  public record Stored(String id, String tag, JsonNode body) {

    /** Where it is, or something below it. */
    public String path(String below) {
      return "/v1/documents/" + id + below;
    }

    /** What the document shows of an entity that it names. */
    public JsonNode entity(String name) {
      for (JsonNode entity : body.path("entities")) {
        if (entity.path("name").asText().equals(name)) {
          return entity;
        }
      }
      throw new AssertionError(name + " is not in " + body);
    }

    /** Erases it for good, and shows the erasure. */
    public JsonNode erase(String reason) {
      Response answer =
          Api.admin()
              .contentType("application/json")
              .body(JsonBody.bytes(Map.of("reason", reason)))
              .post(path("/erasure"));
      assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
      return JsonBody.of(answer);
    }

    static Stored of(Response answer) {
      JsonNode body = JsonBody.of(answer);
      return new Stored(body.path("id").asText(), answer.getHeader("ETag"), body);
    }
  }

  public Deposit {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** A name that no other test has, for a source. */
  public static String unique(String word) {
    return word + "-" + UUID.randomUUID();
  }

  /** A document with nothing but a text. */
  public static Deposit text(String text) {
    return new Deposit(Map.of("text", text));
  }

  public Deposit from(String source, String id) {
    return with("source", Map.of("name", source, "id", id));
  }

  public Deposit with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(properties);
    more.put(name, value);
    return new Deposit(more);
  }

  public byte[] json() {
    return JsonBody.bytes(properties);
  }

  public Response post() {
    // As a stream: the client would write long texts into a log that nobody sees.
    return Api.admin()
        .contentType("application/json")
        .body(new ByteArrayInputStream(json()))
        .post("/v1/documents");
  }

  /** Stores a document that was not there. */
  public Stored store() {
    Response answer = post();
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return Stored.of(answer);
  }

  /** Stores it whatever there was. */
  public Stored again() {
    Response answer = post();
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return Stored.of(answer);
  }
}
