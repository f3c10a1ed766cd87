package org.depositary.contract.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A change of the contract with what it does to clients. */
record Mutant(String name, String because, List<JsonNode> edits) {

  /** The mutants of one file beside this class. */
  static List<Mutant> read(String file) throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    String path = "/org/depositary/contract/mutants/" + file;
    try (InputStream in = Objects.requireNonNull(Mutant.class.getResourceAsStream(path), path)) {
      for (JsonNode mutant : new ObjectMapper().readTree(in)) {
        mutants.add(
            new Mutant(
                mutant.path("name").asText(),
                mutant.path("because").asText(),
                Differences.items(mutant.path("edits"))));
      }
    }
    return mutants;
  }

  /** The contract with all edits made. */
  JsonNode applyTo(JsonNode contract) {
    JsonNode changed = contract.deepCopy();
    for (JsonNode edit : edits) {
      String path = edit.path("path").asText();
      switch (edit.path("op").asText()) {
        case "set" -> Spot.find(changed, path).set(edit.path("value").deepCopy());
        case "remove" -> Spot.find(changed, path).remove();
        case "move" -> {
          JsonNode moved = Spot.find(changed, edit.path("from").asText()).remove();
          Spot.find(changed, path).insert(moved);
        }
        default -> throw new IllegalArgumentException(name + ": " + edit);
      }
    }
    return changed;
  }

  /** A property of an object, or an item of a list. */
  private record Spot(JsonNode parent, String key) {

    static Spot find(JsonNode contract, String path) {
      List<String> keys = keys(path);
      String last = keys.remove(keys.size() - 1);
      JsonNode node = contract;
      for (int depth = 0; depth < keys.size(); depth++) {
        boolean appends = depth == keys.size() - 1 && last.equals("-");
        node = new Spot(resolve(contract, node), keys.get(depth)).get(contract, appends);
      }
      JsonNode parent = last.equals("$ref") ? node : resolve(contract, node);
      if (last.startsWith("[")) {
        last = Integer.toString(new Spot(parent, last).index(contract));
      }
      return new Spot(parent, last);
    }

    // What is chosen in brackets may contain slashes.
    private static List<String> keys(String path) {
      List<String> keys = new ArrayList<>();
      for (int start = 1; start <= path.length(); ) {
        int end = path.indexOf('/', path.startsWith("[", start) ? path.indexOf(']', start) : start);
        int stop = end < 0 ? path.length() : end;
        keys.add(path.substring(start, stop).replace("~1", "/").replace("~0", "~"));
        start = stop + 1;
      }
      return keys;
    }

    private static JsonNode resolve(JsonNode contract, JsonNode node) {
      return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    JsonNode get(JsonNode contract, boolean orEmpty) {
      if (orEmpty && !parent.has(key)) {
        return ((ObjectNode) parent).putArray(key);
      }
      JsonNode found = parent.isArray() ? parent.get(index(contract)) : parent.get(key);
      return Objects.requireNonNull(found, key);
    }

    void set(JsonNode value) {
      if (key.equals("-")) {
        ((ArrayNode) parent).add(value);
      } else if (parent instanceof ArrayNode list) {
        list.set(Integer.parseInt(key), value);
      } else {
        ((ObjectNode) parent).set(key, value);
      }
    }

    void insert(JsonNode value) {
      if (parent instanceof ArrayNode list) {
        list.insert(Integer.parseInt(key), value);
      } else {
        ((ObjectNode) parent).set(key, value);
      }
    }

    JsonNode remove() {
      JsonNode removed =
          parent instanceof ArrayNode list
              ? list.remove(Integer.parseInt(key))
              : ((ObjectNode) parent).remove(key);
      return Objects.requireNonNull(removed, key);
    }

    private int index(JsonNode contract) {
      if (!key.startsWith("[")) {
        return Integer.parseInt(key);
      }
      int equals = key.indexOf('=');
      String property = key.substring(1, equals);
      String value = key.substring(equals + 1, key.length() - 1);
      for (int index = 0; index < parent.size(); index++) {
        JsonNode item = parent.get(index);
        JsonNode whole = property.equals("$ref") ? item : resolve(contract, item);
        JsonNode chosen = property.isEmpty() ? item : whole.path(property);
        if (chosen.asText().equals(value)) {
          return index;
        }
      }
      throw new IllegalArgumentException("no item " + key);
    }
  }
}
