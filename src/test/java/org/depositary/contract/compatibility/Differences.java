package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was found so far, and the rules that hold for any part of the contract. */
final class Differences {

  private static final int SHOWN = 80;

  private final JsonNode released;
  private final JsonNode current;
  private final Set<Difference> found = new LinkedHashSet<>();
  private final Set<String> visited = new HashSet<>();

  Differences(JsonNode released, JsonNode current) {
    this.released = released;
    this.current = current;
  }

  List<Difference> all() {
    return List.copyOf(found);
  }

  void refuse(Place place, String detail) {
    String position = place.position() == Position.REQUEST ? " (request)" : " (answer)";
    found.add(new Difference(place.pointer(), true, detail + position));
  }

  void allow(Place place, String detail) {
    found.add(new Difference(place.pointer(), false, detail));
  }

  /** Compares all properties of an object; those without a rule may not differ. */
  void object(Place place, JsonNode was, JsonNode is, Map<String, Rule> rules) {
    for (String key : keys(was, is)) {
      rules.getOrDefault(key, this::same).compare(place.at(key), was.path(key), is.path(key));
    }
  }

  /** The rule for what is not known to be harmless. */
  void same(Place place, JsonNode was, JsonNode is) {
    if (!was.equals(is)) {
      refuse(place, changed(was, is));
    }
  }

  /** The rule for maps: nothing is removed, what stays keeps the rule, what is new is harmless. */
  Rule grows(Rule rule) {
    return (place, was, is) -> {
      for (String key : keys(was, is)) {
        if (was.path(key).isMissingNode()) {
          allow(place.at(key), "added");
        } else if (is.path(key).isMissingNode()) {
          refuse(place.at(key), "removed");
        } else {
          rule.compare(place.at(key), was.path(key), is.path(key));
        }
      }
    };
  }

  /** The rule for a flag that clients feel only when it becomes true. */
  void notRaised(Place place, JsonNode was, JsonNode is) {
    if (was.asBoolean() != is.asBoolean()) {
      judge(place, !is.asBoolean(), was, is);
    }
  }

  void judge(Place place, boolean harmless, JsonNode was, JsonNode is) {
    if (harmless) {
      allow(place, changed(was, is));
    } else {
      refuse(place, changed(was, is));
    }
  }

  boolean visited(Place place) {
    return visited.contains(place.position() + place.pointer());
  }

  /** Whether this is the first visit; what is shared is compared once. */
  boolean enter(Place place) {
    return visited.add(place.position() + place.pointer());
  }

  /** The rule for parts that may be shared: a reference says what it leads to. */
  Rule through(Rule rule) {
    return (place, was, is) -> {
      String reference = was.path("$ref").asText();
      Place where = reference.isEmpty() ? place : place.to(reference);
      boolean shared = was.has("$ref") && was.equals(is);
      if (!shared || enter(where)) {
        rule.compare(where, resolve(released, was), resolve(current, is));
      }
    };
  }

  JsonNode released(String reference) {
    return released.at(reference.substring(1));
  }

  JsonNode current(String reference) {
    return current.at(reference.substring(1));
  }

  /** What a part of the current contract says, followed to its end. */
  JsonNode current(JsonNode part) {
    return resolve(current, part);
  }

  /** What a part of the released contract said, followed to its end. */
  JsonNode released(JsonNode part) {
    return resolve(released, part);
  }

  private static JsonNode resolve(JsonNode contract, JsonNode part) {
    return part.has("$ref") ? contract.at(part.path("$ref").asText().substring(1)) : part;
  }

  static Set<String> keys(JsonNode... objects) {
    Set<String> keys = new TreeSet<>();
    for (JsonNode object : objects) {
      object.fieldNames().forEachRemaining(keys::add);
    }
    return keys;
  }

  static List<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }

  private static String changed(JsonNode was, JsonNode is) {
    return "was " + words(was) + ", is " + words(is);
  }

  // Two that begin alike are told apart.
  private static String words(JsonNode node) {
    String text = node.isMissingNode() ? "absent" : node.toString();
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + "... #" + Integer.toHexString(text.hashCode());
  }
}
