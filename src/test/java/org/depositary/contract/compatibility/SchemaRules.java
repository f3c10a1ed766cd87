package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a schema may become.
 *
 * <p>The narrow schema must lie within the wide one: of a request, what was taken is taken; of an
 * answer, what is sent now could have been sent.
 */
final class SchemaRules {

  private static final List<String> UPPER_BOUNDS =
      List.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final List<String> LOWER_BOUNDS = List.of("minimum", "exclusiveMinimum");
  private static final List<String> SIZES = List.of("minLength", "minItems", "minProperties");
  private static final List<String> WORDS =
      List.of("description", "example", "examples", "externalDocs", "$comment");

  private final Differences differences;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Rule> besideReference = new HashMap<>();

  SchemaRules(Differences differences) {
    this.differences = differences;
    WORDS.forEach(word -> rules.put(word, Rule.FREE));
    WORDS.forEach(word -> besideReference.put(word, Rule.FREE));
    rules.put("deprecated", Rule.FREE);
    besideReference.put("deprecated", Rule.FREE);
    besideReference.put("$ref", Rule.FREE);
    UPPER_BOUNDS.forEach(bound -> rules.put(bound, within(SchemaRules::isAtMost)));
    LOWER_BOUNDS.forEach(bound -> rules.put(bound, within(SchemaRules::isAtLeast)));
    SIZES.forEach(size -> rules.put(size, within(SchemaRules::isAtLeastAsLong)));
    rules.put("pattern", within((narrow, wide) -> wide.isMissingNode()));
    rules.put("uniqueItems", within((narrow, wide) -> narrow.asBoolean() || !wide.asBoolean()));
    rules.put("required", within((narrow, wide) -> set(narrow).containsAll(set(wide))));
    rules.put("type", within(SchemaRules::differsInNullAlone));
    rules.put("enum", this::enumeration);
    rules.put("items", this::compare);
    List.of("oneOf", "anyOf", "allOf").forEach(word -> rules.put(word, this::variants));
    rules.put("additionalProperties", this::others);
    // Compared together, because they depend on each other.
    rules.put("properties", Rule.FREE);
  }

  /** The rule for schemas. */
  void compare(Place place, JsonNode was, JsonNode is) {
    if (!was.isObject() || !is.isObject()) {
      differences.same(place, was, is);
    } else if (was.has("$ref") || is.has("$ref")) {
      reference(place, was, is);
    } else {
      differences.object(place, was, is, rules);
      properties(place, was, is);
    }
  }

  // Generated clients name a type by the reference: another one is another type.
  private void reference(Place place, JsonNode was, JsonNode is) {
    String reference = was.path("$ref").asText();
    if (!was.path("$ref").equals(is.path("$ref"))) {
      differences.same(place, was, is);
      return;
    }
    differences.object(place, was, is, besideReference);
    Place target = place.to(reference);
    if (differences.enter(target)) {
      compare(target, differences.released(reference), differences.current(reference));
    }
  }

  // Unknown properties of closed bodies are refused, in both directions; readers of open ones
  // ignore what they do not know.
  private void properties(Place place, JsonNode was, JsonNode is) {
    JsonNode before = was.path("properties");
    JsonNode now = is.path("properties");
    boolean closed = !was.path("additionalProperties").asBoolean(true);
    for (String name : Differences.keys(before, now)) {
      Place property = place.at("properties").at(name);
      if (now.path(name).isMissingNode()) {
        differences.refuse(property, "removed");
      } else if (!before.path(name).isMissingNode()) {
        compare(property, before.path(name), now.path(name));
      } else if (closed == (place.position() == Position.REQUEST)) {
        differences.allow(property, "added");
      } else {
        differences.refuse(property, "added where other properties were " + words(closed));
      }
    }
  }

  private static String words(boolean closed) {
    return closed ? "refused" : "free";
  }

  private void enumeration(Place place, JsonNode was, JsonNode is) {
    Set<JsonNode> before = set(was);
    Set<JsonNode> now = set(is);
    boolean harmless =
        place.position() == Position.REQUEST && !was.isMissingNode() && now.containsAll(before);
    if (!before.equals(now)) {
      differences.judge(place, harmless, was, is);
    }
  }

  // A reader has code for each variant; more of them, or fewer, is never proven harmless.
  private void variants(Place place, JsonNode was, JsonNode is) {
    Map<String, JsonNode> before = variants(was);
    Map<String, JsonNode> now = variants(is);
    if (!before.keySet().equals(now.keySet())) {
      differences.same(place, was, is);
      return;
    }
    before.forEach((name, variant) -> compare(place.at(name), variant, now.get(name)));
  }

  private static Map<String, JsonNode> variants(JsonNode list) {
    Map<String, JsonNode> variants = new LinkedHashMap<>();
    for (JsonNode variant : list) {
      String name = variant.path("$ref").asText(Integer.toString(variants.size()));
      variants.put(name.substring(name.lastIndexOf('/') + 1), variant);
    }
    return variants;
  }

  // Absent means that any other property may be there.
  private void others(Place place, JsonNode was, JsonNode is) {
    if (was.isObject() || is.isObject()) {
      compare(place, was, is);
    } else if (was.asBoolean(true) != is.asBoolean(true)) {
      boolean opened = is.asBoolean(true);
      differences.judge(place, opened == (place.position() == Position.REQUEST), was, is);
    }
  }

  private Rule within(BiPredicate<JsonNode, JsonNode> lies) {
    return (place, was, is) -> {
      if (!was.equals(is)) {
        boolean asked = place.position() == Position.REQUEST;
        differences.judge(place, asked ? lies.test(was, is) : lies.test(is, was), was, is);
      }
    };
  }

  private static boolean isAtMost(JsonNode narrow, JsonNode wide) {
    return wide.isMissingNode()
        || (!narrow.isMissingNode() && number(narrow).compareTo(number(wide)) <= 0);
  }

  private static boolean isAtLeast(JsonNode narrow, JsonNode wide) {
    return wide.isMissingNode()
        || (!narrow.isMissingNode() && number(narrow).compareTo(number(wide)) >= 0);
  }

  private static boolean isAtLeastAsLong(JsonNode narrow, JsonNode wide) {
    return number(narrow).compareTo(number(wide)) >= 0;
  }

  private static BigDecimal number(JsonNode node) {
    return node.isMissingNode() ? BigDecimal.ZERO : node.decimalValue();
  }

  private static boolean differsInNullAlone(JsonNode narrow, JsonNode wide) {
    Set<String> more = types(wide);
    more.remove("null");
    Set<String> fewer = types(narrow);
    boolean nullable = fewer.remove("null");
    return !fewer.isEmpty() && fewer.equals(more) && (!nullable || types(wide).contains("null"));
  }

  private static Set<String> types(JsonNode type) {
    Set<String> types = new HashSet<>();
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(name -> types.add(name.asText()));
    return types;
  }

  private static Set<JsonNode> set(JsonNode array) {
    return new HashSet<>(Differences.items(array));
  }
}
