package org.depositary.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes a request wrong in one way; where the contract leaves no doubt, it must be refused. */
final class Breakage {

  private static final List<String> TAGS =
      List.of(
          "", "abc", "\"", "\"\"", "W/", "\"a\",,\"b\"", "\"a\" \"b\"", "*, \"a\"", "\"\u00FF\"");
  private static final List<String> MEDIA_TYPES =
      List.of("image/png", "application/xml", "text/csv; header=present", "application/x-nothing");
  private static final List<String> METHODS =
      List.of("PUT", "PATCH", "DELETE", "POST", "HEAD", "OPTIONS", "FROB");

  private final Random random;
  private final Values values;

  Breakage(Random random, Values values) {
    this.random = random;
    this.values = values;
  }

  void apply(Draft draft, List<JsonNode> parameters) {
    if (draft.hasBody() && random.nextBoolean()) {
      breakBody(draft);
      // A line that is wrong is told so, and the request is not refused.
      draft.mustFail &= !draft.sendsLines();
    } else {
      breakAddress(draft, parameters);
    }
  }

  private void breakAddress(Draft draft, List<JsonNode> parameters) {
    switch (random.nextInt(10)) {
      case 0 -> unknownParameter(draft);
      case 1, 2, 3 -> oddParameter(draft, parameters);
      case 4 -> draft.inPath.replaceAll((name, value) -> oddPart());
      case 5 -> repeatedParameter(draft, parameters);
      case 6 -> otherMethod(draft);
      case 7 -> oddTag(draft);
      case 8 -> oddHeader(draft);
      default -> otherAccept(draft);
    }
  }

  private void unknownParameter(Draft draft) {
    String name = "x" + Odd.text(random);
    draft.query.add(Map.entry(name, Odd.text(random)));
    draft.mustFail = true;
  }

  private void oddParameter(Draft draft, List<JsonNode> parameters) {
    List<JsonNode> asked = new ArrayList<>(parameters);
    asked.removeIf(parameter -> !parameter.path("in").asText().equals("query"));
    if (asked.isEmpty()) {
      unknownParameter(draft);
      return;
    }
    JsonNode parameter = asked.get(random.nextInt(asked.size()));
    String name = parameter.path("name").asText();
    draft.query.removeIf(sent -> sent.getKey().equals(name));
    draft.query.add(Map.entry(name, Odd.text(random)));
  }

  private void repeatedParameter(Draft draft, List<JsonNode> parameters) {
    for (JsonNode parameter : parameters) {
      boolean single =
          !values.resolve(parameter.path("schema")).path("type").asText().equals("array");
      if (single && parameter.path("in").asText().equals("query")) {
        String name = parameter.path("name").asText();
        draft.query.add(Map.entry(name, "1"));
        draft.query.add(Map.entry(name, "2"));
        return;
      }
    }
    unknownParameter(draft);
  }

  private String oddPart() {
    String part = Odd.text(random);
    return part.isEmpty() || part.length() > 1000 || part.startsWith(".") ? "%2F" : part;
  }

  private void otherMethod(Draft draft) {
    draft.method = METHODS.get(random.nextInt(METHODS.size()));
    draft.bytes = "{}".getBytes(UTF_8);
    draft.header("Content-Type", "application/json");
    draft.header("If-Match", "\"never\"");
  }

  private void oddTag(Draft draft) {
    String tag = TAGS.get(random.nextInt(TAGS.size()));
    draft.header(draft.method.equals("GET") ? "If-None-Match" : "If-Match", tag);
  }

  private void oddHeader(Draft draft) {
    switch (random.nextInt(5)) {
      case 0 -> draft.header("X-Odd", "a".repeat(30_000));
      case 1 -> draft.header("Range", "bytes=5-1");
      case 2 -> draft.header("Accept-Encoding", "br;q=0, *;q=0");
      case 3 -> draft.header("Accept-Language", "xx, *;q=7");
      default -> draft.header("X-Request-Id", Odd.text(random));
    }
  }

  private void otherAccept(Draft draft) {
    draft.header("Accept", MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size())));
  }

  private void breakBody(Draft draft) {
    switch (random.nextInt(9)) {
      case 0 -> unknownProperty(draft);
      case 1 -> otherProperty(draft, false);
      case 2, 3 -> otherProperty(draft, true);
      case 4 -> cut(draft);
      case 5 -> bytes(draft, new byte[] {'{', '"', (byte) 0xFF, (byte) 0xC0, '"', ':', '1', '}'});
      case 6 -> bytes(draft, "[".repeat(50_000).getBytes(UTF_8));
      case 7 -> root(draft);
      default -> {
        draft.header("Content-Type", MEDIA_TYPES.get(random.nextInt(MEDIA_TYPES.size())));
        draft.mustFail = true;
      }
    }
  }

  private void unknownProperty(Draft draft) {
    if (draft.body instanceof ObjectNode object) {
      object.put("x" + Odd.text(random), 1);
      draft.mustFail = true;
    }
  }

  private void otherProperty(Draft draft, boolean odd) {
    JsonNode properties = values.resolve(draft.bodySchema).path("properties");
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || !(draft.body instanceof ObjectNode object)) {
      root(draft);
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    if (odd) {
      object.set(name, TextNode.valueOf(Odd.text(random)));
    } else {
      object.set(name, values.wrong(properties.path(name)));
      draft.mustFail = true;
    }
  }

  private void cut(Draft draft) {
    byte[] whole = draft.body.toString().replaceAll("\\P{ASCII}", "?").getBytes(UTF_8);
    bytes(draft, Arrays.copyOf(whole, Math.max(1, random.nextInt(whole.length))));
  }

  private void root(Draft draft) {
    String[] roots = {"[]", "\"x\"", "1", "null", "true", " ", "{}{}", "{'a':1}", "\u0000"};
    bytes(draft, roots[random.nextInt(roots.length)].getBytes(UTF_8));
  }

  private static void bytes(Draft draft, byte[] bytes) {
    draft.bytes = bytes;
    draft.mustFail = true;
  }
}
