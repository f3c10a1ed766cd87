package org.depositary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** JSON as tests send and compare it: a whole body at once. */
public final class JsonBody {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

  private JsonBody() {}

  /** The body of an answer, read as UTF-8. */
  public static JsonNode of(Response answer) {
    try {
      return JSON.readTree(answer.asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JSON written in a test, where single quotes will do. */
  public static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** The bytes of a value as JSON in UTF-8. */
  public static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** JSON as lists, maps, texts and numbers; null where there is none. */
  static @Nullable Object value(JsonNode node) {
    return node.isMissingNode() ? null : JSON.convertValue(node, Object.class);
  }

  /** One property of each item of an array, as text. */
  public static List<String> texts(Iterable<JsonNode> items, String property) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.at("/" + property).asText())
        .toList();
  }
}
