package org.depositary.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.http.PartialQuery;
import org.depositary.http.ProblemException;

/** Some properties of the items of a list, or of a value in them; without any named: all. */
final class Selection {

  private final Map<String, Selection> parts = new LinkedHashMap<>();
  private boolean whole;

  private Selection() {}

  /** All of an item. */
  static Selection all() {
    Selection selection = new Selection();
    selection.whole = true;
    return selection;
  }

  /** Reads the paths of properties; refuses one that items cannot have. */
  static Selection of(List<String> paths, List<Property> known) {
    if (paths.isEmpty()) {
      return all();
    }
    Selection selection = new Selection();
    for (String path : paths) {
      selection.add(path, path, known);
    }
    return selection;
  }

  private void add(String path, String rest, List<Property> known) {
    int dot = rest.indexOf('.');
    String name = dot < 0 ? rest : rest.substring(0, dot);
    Property property = Property.find(known, name).orElseThrow(() -> unknown(path, name, known));
    Selection part = parts.computeIfAbsent(name, key -> new Selection());
    if (dot < 0) {
      // All of a property and a part of it is all of it.
      part.whole = true;
    } else if (property.open()) {
      part.addKey(path, rest.substring(dot + 1));
    } else {
      part.add(path, rest.substring(dot + 1), property.parts());
    }
  }

  // What a map has, nobody knows before; a key that is not there shows nothing.
  private void addKey(String path, String key) {
    if (key.isEmpty()) {
      throw unknown(path, key, List.of());
    }
    parts.put(key, all());
  }

  private static ProblemException unknown(String path, String name, List<Property> known) {
    String names = known.stream().map(Property::name).collect(Collectors.joining(", "));
    return ProblemException.parameter(
        PartialQuery.FIELDS,
        "UNKNOWN_NAME",
        "an item has no '"
            + path
            + "': "
            + (names.isEmpty() ? "'" + name + "' is not a part" : "there are " + names)
            + ".");
  }

  /** What is selected of a property, if anything is. */
  Optional<Selection> part(String name) {
    return whole ? Optional.of(this) : Optional.ofNullable(parts.get(name));
  }

  /** A value with nothing but what is selected of it. */
  JsonNode of(JsonNode value) {
    if (whole) {
      return value;
    }
    if (value instanceof ArrayNode list) {
      ArrayNode cut = list.arrayNode(list.size());
      list.forEach(one -> cut.add(of(one)));
      return cut;
    }
    return value instanceof ObjectNode object ? cut(object) : value;
  }

  // In the order of the item, whatever the order of asking.
  private ObjectNode cut(ObjectNode object) {
    ObjectNode cut = object.objectNode();
    object
        .properties()
        .forEach(
            property ->
                part(property.getKey())
                    .ifPresent(part -> cut.set(property.getKey(), part.of(property.getValue()))));
    return cut;
  }
}
