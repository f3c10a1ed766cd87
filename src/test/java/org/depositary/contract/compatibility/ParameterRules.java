package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a parameter of a request or a header of an answer may become. */
final class ParameterRules {

  private static final List<String> WORDS =
      List.of("description", "example", "examples", "deprecated");

  private final Differences differences;
  private final Map<String, Rule> rules = new HashMap<>();

  ParameterRules(Differences differences, SchemaRules schemas) {
    this.differences = differences;
    WORDS.forEach(word -> rules.put(word, Rule.FREE));
    rules.put("schema", schemas::compare);
    rules.put("required", this::required);
    // A header of another case is the same; a name of another case is found to be gone.
    rules.put("name", Rule.FREE);
    rules.put("style", Rule.FREE);
    rules.put("explode", Rule.FREE);
  }

  void compare(Place place, JsonNode was, JsonNode is) {
    if (!written(was).equals(written(is))) {
      differences.refuse(place.at("style"), "was " + written(was) + ", is " + written(is));
    }
    differences.object(place, was, is, rules);
  }

  void headers(Place place, JsonNode was, JsonNode is) {
    Map<String, JsonNode> now = new HashMap<>();
    is.properties().forEach(entry -> now.put(lower(entry.getKey()), entry.getValue()));
    for (String name : Differences.keys(was)) {
      if (now.containsKey(lower(name))) {
        differences
            .through(this::compare)
            .compare(place.at(name), was.path(name), now.remove(lower(name)));
      } else {
        differences.refuse(place.at(name), "removed");
      }
    }
    now.keySet().forEach(name -> differences.allow(place.at(name), "added"));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  // Absent style and explode mean what OpenAPI says for the place of the parameter.
  private static String written(JsonNode parameter) {
    boolean query = List.of("query", "cookie").contains(parameter.path("in").asText());
    String style = parameter.path("style").asText(query ? "form" : "simple");
    return style + " " + parameter.path("explode").asBoolean(style.equals("form"));
  }

  private void required(Place place, JsonNode was, JsonNode is) {
    if (place.position() == Position.REQUEST) {
      differences.notRaised(place, was, is);
    } else if (was.asBoolean() != is.asBoolean()) {
      differences.judge(place, is.asBoolean(), was, is);
    }
  }
}
