package org.depositary.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.http.Ndjson;

/** A request that is being made, and may yet be broken. */
final class Draft {

  private static final int LONGEST = 60_000;

  final JsonNode operation;
  final String path;
  final Map<String, String> inPath = new HashMap<>();
  final List<Map.Entry<String, String>> query = new ArrayList<>();
  final List<Map.Entry<String, String>> headers = new ArrayList<>();

  /** The schema of the body; missing where there is none. */
  final JsonNode bodySchema;

  JsonNode body;
  byte[] bytes = new byte[0];
  String method;
  boolean mustFail;

  Draft(String method, String path, JsonNode operation, JsonNode bodySchema, JsonNode body) {
    this.method = method;
    this.path = path;
    this.operation = operation;
    this.bodySchema = bodySchema;
    this.body = body;
  }

  boolean hasBody() {
    return !bodySchema.isMissingNode();
  }

  boolean sendsLines() {
    return headers.contains(Map.entry("Content-Type", Ndjson.MEDIA_TYPE));
  }

  void header(String name, String value) {
    headers.removeIf(header -> header.getKey().equals(name));
    headers.add(Map.entry(name, value));
  }

  /** Path without parameters of the query, escaped. */
  String place() {
    String place = path;
    for (Map.Entry<String, String> value : inPath.entrySet()) {
      place = place.replace("{" + value.getKey() + "}", Odd.escape(value.getValue()));
    }
    return place;
  }

  Asked asked(Intent intent) {
    StringBuilder address = new StringBuilder(place());
    char separator = '?';
    for (Map.Entry<String, String> parameter : query) {
      String sent = Odd.escape(parameter.getKey()) + '=' + Odd.escape(parameter.getValue());
      // What is longer never reaches the service: the server refuses it, and hangs up.
      if (address.length() + sent.length() < LONGEST) {
        address.append(separator).append(sent);
        separator = '&';
      }
    }
    byte[] sent = bytes.length == 0 && hasBody() && !body.isMissingNode() ? json() : bytes;
    return new Asked(
        operation.path("operationId").asText(),
        intent,
        method,
        address.toString(),
        List.copyOf(headers),
        sent,
        mustFail);
  }

  // As escapes: no UTF-8 has a lone surrogate, but JSON can name one.
  private byte[] json() {
    StringBuilder json = new StringBuilder();
    body.toString()
        .chars()
        .forEach(
            unit -> {
              if (Character.isSurrogate((char) unit)) {
                json.append(String.format("\\u%04x", unit));
              } else {
                json.append((char) unit);
              }
            });
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }
}
