package org.depositary.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether a schema leaves nothing open. */
final class SchemaQuality {

  private final ServedContract contract;
  private final Scorecard scorecard;

  SchemaQuality(ServedContract contract, Scorecard scorecard) {
    this.contract = contract;
    this.scorecard = scorecard;
  }

  void look(String name, JsonNode schema) {
    scorecard.count("schema described", name, schema.has("description"));
    lookAtVariants(name, schema);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String place = name + "." + property.getKey();
      JsonNode part = property.getValue();
      scorecard.count("property described", place, isDescribed(part));
      scorecard.count("property bounded", place, isBounded(part));
      scorecard.count("property exampled", place, isShown(part));
      for (JsonNode example : part.path("examples")) {
        scorecard.count(
            "example of a property validates",
            place + " " + example,
            contract.errors(part, example).isEmpty());
      }
      lookAtVariants(place, part);
    }
  }

  private boolean isDescribed(JsonNode part) {
    return part.has("description") || contract.resolve(part).has("description");
  }

  // What a reference leads to shows itself, property by property or constant by constant.
  private static boolean isShown(JsonNode part) {
    return part.has("examples")
        || part.has("$ref")
        || part.has("enum")
        || part.has("oneOf")
        || part.has("anyOf")
        || part.path("items").has("$ref")
        || part.path("items").path("type").asText().equals("object")
        || part.path("additionalProperties").has("$ref");
  }

  boolean isBounded(JsonNode part) {
    if (part.has("$ref") || part.has("enum") || part.has("const") || part.has("oneOf")) {
      return true;
    }
    String types = part.path("type").toString();
    boolean number = types.contains("integer") || types.contains("number");
    return (!types.contains("string") || isShort(part))
        && (!number || (part.has("minimum") && part.has("maximum")))
        && (!types.contains("array") || (part.has("maxItems") && isBounded(part.path("items"))))
        && (!part.has("additionalProperties") || part.has("maxProperties"));
  }

  private static boolean isShort(JsonNode text) {
    String pattern = text.path("pattern").asText();
    boolean fixed = pattern.startsWith("^") && !pattern.matches(".*[*+].*");
    return text.has("maxLength")
        || fixed
        || Set.of("uuid", "date", "date-time").contains(text.path("format").asText());
  }

  private void lookAtVariants(String place, JsonNode schema) {
    if (!schema.has("oneOf")) {
      return;
    }
    JsonNode discriminator = schema.path("discriminator");
    String property = discriminator.path("propertyName").asText();
    Set<String> told = new HashSet<>();
    boolean disjoint = discriminator.path("mapping").size() == schema.path("oneOf").size();
    for (JsonNode variant : schema.path("oneOf")) {
      JsonNode target = contract.resolve(variant);
      JsonNode constants = target.path("properties").path(property).path("enum");
      disjoint &= constants.size() == 1 && told.add(constants.path(0).asText());
      disjoint &= target.path("required").toString().contains("\"" + property + "\"");
    }
    scorecard.count("oneOf disjoint, with discriminator", place, disjoint);
  }
}
