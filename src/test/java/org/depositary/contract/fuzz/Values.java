package org.depositary.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Values that a schema allows, inside its bounds or at them. */
final class Values {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST = 10_000;
  private static final int MOST = 60;
  private static final int DEEPEST = 6;

  // For patterns: one of these fits, or nothing that is known does.
  private static final List<String> CANDIDATES =
      List.of(
          "1994",
          "1994-04",
          "1994-04-07",
          "-createdAt",
          "createdAt",
          "issuedOn",
          "title",
          "-name",
          "name",
          "en",
          "fr-CH",
          "https://example.org/a?b=c",
          "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
          "0123456789ab",
          "not-found",
          "A plain name",
          "x");

  private final JsonNode contract;
  private final Random random;
  private final Known known;

  Values(JsonNode contract, Random random, Known known) {
    this.contract = contract;
    this.random = random;
    this.known = known;
  }

  JsonNode resolve(JsonNode part) {
    return part.has("$ref") ? contract.at(part.path("$ref").asText().substring(1)) : part;
  }

  /**
   * A value of a schema.
   *
   * @param name of the parameter or property
   * @param address where it will be sent to
   */
  JsonNode of(JsonNode schema, String name, String address, Intent intent) {
    return value(schema, name, address, intent, 0);
  }

  private JsonNode value(JsonNode part, String name, String address, Intent intent, int depth) {
    JsonNode schema = resolve(part);
    for (String word : List.of("oneOf", "anyOf")) {
      if (schema.has(word)) {
        JsonNode variant = schema.path(word).path(random.nextInt(schema.path(word).size()));
        return value(variant, name, address, intent, depth + 1);
      }
    }
    if (schema.has("enum")) {
      return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
    }
    JsonNode types = schema.path("type");
    String type =
        types.isArray() ? types.path(random.nextInt(types.size())).asText() : types.asText();
    return switch (type) {
      case "integer", "number" -> number(schema, name, intent);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      case "array" -> array(schema, name, address, intent, depth);
      case "object" -> object(schema, address, intent, depth);
      default -> JSON.textNode(text(schema, name, address, intent));
    };
  }

  private JsonNode number(JsonNode schema, String name, Intent intent) {
    long least = schema.path("minimum").asLong(0);
    long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
    if (name.equals("wait")) {
      // Seconds that the service would let us wait.
      return JSON.numberNode(random.nextInt(2));
    }
    if (intent == Intent.BOUNDARY) {
      return JSON.numberNode(random.nextBoolean() ? least : most);
    }
    return JSON.numberNode(least + random.nextInt((int) Math.min(20, most - least + 1)));
  }

  private ArrayNode array(JsonNode schema, String name, String address, Intent intent, int depth) {
    int least = schema.path("minItems").asInt(0);
    int most = Math.min(MOST, schema.path("maxItems").asInt(MOST));
    boolean unique = schema.path("uniqueItems").asBoolean();
    int size = intent == Intent.BOUNDARY && random.nextBoolean() ? most : Math.max(least, 1);
    ArrayNode array = JSON.arrayNode();
    for (int item = 0; item < size; item++) {
      JsonNode value = value(schema.path("items"), name, address, intent, depth + 1);
      if (!unique || !contains(array, value)) {
        array.add(value);
      }
    }
    return array;
  }

  private static boolean contains(ArrayNode array, JsonNode value) {
    for (JsonNode item : array) {
      if (item.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private ObjectNode object(JsonNode schema, String address, Intent intent, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> required = new java.util.ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (var property : schema.path("properties").properties()) {
      boolean wanted = required.contains(property.getKey());
      if (wanted || (depth < DEEPEST && random.nextInt(3) == 0)) {
        object.set(
            property.getKey(),
            value(property.getValue(), property.getKey(), address, intent, depth + 1));
      }
    }
    return object;
  }

  private String text(JsonNode schema, String name, String address, Intent intent) {
    Optional<String> met = known(name, address);
    if (met.isPresent() && random.nextInt(4) > 0) {
      return met.get();
    }
    if (schema.has("pattern")) {
      return matching(Pattern.compile(schema.path("pattern").asText()));
    }
    return switch (schema.path("format").asText()) {
      case "uuid" -> "01932c07-209a-7a31-8f3c-" + String.format("%012x", random.nextInt(1000000));
      case "date-time" ->
          random.nextBoolean() ? "2026-01-01T00:00:00Z" : "2025-12-31T23:59:59.999+01:00";
      default -> free(schema, intent);
    };
  }

  private Optional<String> known(String name, String address) {
    return switch (name) {
      case "cursor" -> known.any(random.nextBoolean() ? "next" : "cursor", address);
      case "id", "number" -> known.any(name, address);
      case "entity", "into", "voiceEntity", "speakerEntity" -> known.any("id", "/v1/entities");
      case "convention" -> known.any("id", "/v1/conventions");
      case "document" -> known.any("id", "/v1/documents");
      default -> Optional.empty();
    };
  }

  private String matching(Pattern pattern) {
    int start = random.nextInt(CANDIDATES.size());
    for (int step = 0; step < CANDIDATES.size(); step++) {
      String candidate = CANDIDATES.get((start + step) % CANDIDATES.size());
      if (pattern.matcher(candidate).find()) {
        return candidate;
      }
    }
    return "x";
  }

  private String free(JsonNode schema, Intent intent) {
    int least = schema.path("minLength").asInt(0);
    int most = Math.min(LONGEST, schema.path("maxLength").asInt(LONGEST));
    if (intent == Intent.BOUNDARY) {
      return "ä".repeat(random.nextBoolean() ? least : most);
    }
    String word = Odd.plain(random);
    return word.length() > most ? word.substring(0, most) : word;
  }

  /** A value of a type that the schema does not allow. */
  JsonNode wrong(JsonNode part) {
    String allowed = resolve(part).path("type").toString();
    List<JsonNode> values =
        List.of(
            JSON.textNode("x"),
            JSON.numberNode(7),
            JSON.numberNode(new BigInteger("1" + "0".repeat(40))),
            JSON.numberNode(1.5),
            JSON.booleanNode(true),
            JSON.arrayNode().add(JSON.objectNode()),
            JSON.objectNode().put("x", 1));
    int start = random.nextInt(values.size());
    for (int step = 0; step < values.size(); step++) {
      JsonNode value = values.get((start + step) % values.size());
      String type = value.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
      boolean number = type.equals("number") && allowed.matches(".*(integer|number).*");
      if (!number && !allowed.contains(type) && !allowed.isEmpty()) {
        return value;
      }
    }
    return JSON.objectNode().put("x", 1);
  }
}
