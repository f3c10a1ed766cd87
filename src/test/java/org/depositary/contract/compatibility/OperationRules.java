package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an operation may become. */
final class OperationRules {

  private static final List<String> WORDS =
      List.of("summary", "description", "externalDocs", "deprecated", "example", "examples");
  private static final String PROBLEM = "application/problem+json";

  private final Differences differences;
  private final Map<String, Rule> operation = withWords();
  private final Map<String, Rule> body = withWords();
  private final Map<String, Rule> answer = withWords();
  private final Map<String, Rule> media = withWords();
  private final ParameterRules parameters;
  private final Securities securities;

  OperationRules(
      Differences differences, SchemaRules schemas, JsonNode released, JsonNode current) {
    this.differences = differences;
    this.parameters = new ParameterRules(differences, schemas);
    this.securities = new Securities(differences, released, current);
    operation.put("parameters", this::parameters);
    operation.put("requestBody", differences.through(this::body));
    operation.put("responses", this::answers);
    operation.put("security", Rule.FREE);
    media.put("schema", schemas::compare);
    Rule contents =
        differences.grows((place, was, is) -> differences.object(place, was, is, media));
    body.put("required", differences::notRaised);
    body.put("content", contents);
    answer.put("headers", parameters::headers);
    answer.put("content", (place, was, is) -> content(contents, place, was, is));
  }

  private static Map<String, Rule> withWords() {
    Map<String, Rule> rules = new HashMap<>();
    WORDS.forEach(word -> rules.put(word, Rule.FREE));
    return rules;
  }

  /** The rule for operations. */
  void compare(Place place, JsonNode was, JsonNode is) {
    differences.object(place, was, is, operation);
    // Without one of its own, an operation has that of the whole contract.
    securities.compare(place.at("security"), was.path("security"), is.path("security"));
  }

  private void parameters(Place place, JsonNode was, JsonNode is) {
    Map<String, JsonNode> before = named(was, true);
    Map<String, JsonNode> now = named(is, false);
    before.forEach(
        (name, parameter) -> {
          Place where = place.in(Position.REQUEST).at(name);
          if (now.containsKey(name)) {
            parameters.compare(where, parameter, now.get(name));
          } else {
            differences.refuse(where, "removed");
          }
        });
    now.forEach(
        (name, parameter) -> {
          if (!before.containsKey(name)) {
            added(place.in(Position.REQUEST).at(name), parameter);
          }
        });
  }

  private void added(Place place, JsonNode parameterOrBody) {
    if (parameterOrBody.path("required").asBoolean()) {
      differences.refuse(place, "added and required");
    } else {
      differences.allow(place, "added");
    }
  }

  // Names of headers know no case.
  private Map<String, JsonNode> named(JsonNode list, boolean released) {
    Map<String, JsonNode> named = new LinkedHashMap<>();
    for (JsonNode part : list) {
      JsonNode parameter = released ? differences.released(part) : differences.current(part);
      String name = parameter.path("name").asText();
      String in = parameter.path("in").asText();
      String key = in.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
      named.put("[" + in + " " + key + "]", parameter);
    }
    return named;
  }

  private void body(Place place, JsonNode was, JsonNode is) {
    if (was.isMissingNode()) {
      added(place.in(Position.REQUEST), is);
    } else if (is.isMissingNode()) {
      differences.refuse(place.in(Position.REQUEST), "removed");
    } else {
      differences.object(place.in(Position.REQUEST), was, is, body);
    }
  }

  private void answers(Place place, JsonNode was, JsonNode is) {
    Rule rule = differences.through((at, old, now) -> differences.object(at, old, now, answer));
    for (String status : Differences.keys(was, is)) {
      Place where = place.in(Position.ANSWER).at(status);
      if (is.path(status).isMissingNode()) {
        differences.refuse(where, "removed");
      } else if (!was.path(status).isMissingNode()) {
        rule.compare(where, was.path(status), is.path(status));
      } else if (isRefusal(status, differences.current(is.path(status)))) {
        differences.allow(where, "added");
      } else {
        differences.refuse(where, "added, and no problem");
      }
    }
  }

  // Whoever reads one problem reads them all.
  private static boolean isRefusal(String status, JsonNode answer) {
    JsonNode content = answer.path("content");
    return status.matches("[45][0-9]{2}")
        && content.size() == 1
        && content
            .path(PROBLEM)
            .path("schema")
            .path("$ref")
            .asText()
            .equals("#/components/schemas/Problem");
  }

  private void content(Rule contents, Place place, JsonNode was, JsonNode is) {
    if (was.isMissingNode()) {
      differences.same(place, was, is);
    } else {
      contents.compare(place, was, is);
    }
  }
}
