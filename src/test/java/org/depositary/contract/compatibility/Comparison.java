package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All differences between the contract that was released and the current one. */
final class Comparison {

  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Differences differences;
  private final SchemaRules schemas;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Rule> components = new HashMap<>();
  private final Map<String, Rule> addresses = new HashMap<>();

  private Comparison(JsonNode released, JsonNode current) {
    this.differences = new Differences(released, current);
    this.schemas = new SchemaRules(differences);
    OperationRules operations = new OperationRules(differences, schemas, released, current);
    List.of("summary", "description").forEach(word -> addresses.put(word, Rule.FREE));
    METHODS.forEach(method -> addresses.put(method, added(operations::compare)));
    List.of("info", "tags", "externalDocs", "components")
        .forEach(word -> rules.put(word, Rule.FREE));
    rules.put("servers", this::servers);
    // Of the whole contract; asked where an operation has none of its own.
    rules.put("security", Rule.FREE);
    rules.put(
        "paths",
        differences.grows((place, was, is) -> differences.object(place, was, is, addresses)));
    // These are compared where they are used.
    List.of("parameters", "headers", "responses", "requestBodies", "examples")
        .forEach(part -> components.put(part, Rule.FREE));
    components.put("securitySchemes", differences.grows(this::scheme));
    components.put("schemas", differences.grows(this::unused));
  }

  static List<Difference> of(JsonNode released, JsonNode current) {
    Comparison comparison = new Comparison(released, current);
    Differences differences = comparison.differences;
    differences.object(Place.root(), released, current, comparison.rules);
    // Afterwards, when it is known which schemas are used, and where.
    differences.object(
        Place.root().at("components"),
        released.path("components"),
        current.path("components"),
        comparison.components);
    return differences.all();
  }

  private Rule added(Rule rule) {
    return (place, was, is) -> {
      if (was.isMissingNode()) {
        differences.allow(place, "added");
      } else if (is.isMissingNode()) {
        differences.refuse(place, "removed");
      } else {
        rule.compare(place, was, is);
      }
    };
  }

  private void servers(Place place, JsonNode was, JsonNode is) {
    if (was.size() != is.size()) {
      differences.same(place, was, is);
      return;
    }
    for (int server = 0; server < was.size(); server++) {
      differences.object(
          place.at(Integer.toString(server)),
          was.path(server),
          is.path(server),
          Map.of("description", Rule.FREE));
    }
  }

  private void scheme(Place place, JsonNode was, JsonNode is) {
    differences.object(place, was, is, Map.of("description", Rule.FREE));
  }

  // A schema that no operation reaches is compared as if it stood in both positions.
  private void unused(Place place, JsonNode was, JsonNode is) {
    Place asked = place.in(Position.REQUEST);
    Place answered = place.in(Position.ANSWER);
    if (!differences.visited(asked) && !differences.visited(answered)) {
      schemas.compare(asked, was, is);
      schemas.compare(answered, was, is);
    }
  }
}
