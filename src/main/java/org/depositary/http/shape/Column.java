package org.depositary.http.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A column of a table: a property of the items, of an inner object with dots.
 *
 * <p>A list stands in one cell, its values separated by bars; of a list of objects every column has
 * as many values, in the same order, so that they can be put together again.
 */
record Column(List<Property> path) {

  private static final String BAR = "|";

  /** The columns of what is selected, in the order of the properties. */
  static List<Column> of(List<Property> properties, Selection selection) {
    List<Column> columns = new ArrayList<>();
    collect(properties, selection, List.of(), columns);
    return columns;
  }

  private static void collect(
      List<Property> properties, Selection selection, List<Property> above, List<Column> columns) {
    for (Property property : properties) {
      List<Property> path = new ArrayList<>(above);
      path.add(property);
      selection
          .part(property.name())
          .ifPresent(
              part -> {
                if (property.parts().isEmpty()) {
                  columns.add(new Column(path));
                } else {
                  collect(property.parts(), part, path, columns);
                }
              });
    }
  }

  String name() {
    return String.join(".", path.stream().map(Property::name).toList());
  }

  /** What a cell of an item holds, and whether it was a text. */
  Cell cell(JsonNode item) {
    List<String> values = new ArrayList<>();
    boolean list = path.stream().anyMatch(property -> property.repeated() || property.open());
    boolean[] text = {list};
    read(
        item,
        0,
        value -> {
          text[0] |= value.isTextual();
          values.add(list ? escaped(value.asText()) : value.asText());
        });
    return new Cell(String.join(BAR, values), text[0]);
  }

  private void read(JsonNode value, int depth, Consumer<JsonNode> reader) {
    if (value.isArray()) {
      value.forEach(one -> read(one, depth, reader));
    } else if (depth == path.size()) {
      if (path.get(depth - 1).open()) {
        value.properties().forEach(entry -> readEntry(entry.getKey(), entry.getValue(), reader));
      } else {
        reader.accept(value);
      }
    } else {
      read(value.path(path.get(depth).name()), depth + 1, reader);
    }
  }

  private static void readEntry(String key, JsonNode value, Consumer<JsonNode> reader) {
    reader.accept(
        com.fasterxml.jackson.databind.node.TextNode.valueOf(
            key + "=" + (value.isValueNode() ? value.asText() : value.toString())));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace(BAR, "\\|");
  }

  /** A cell: its words, and whether they came from a text. */
  record Cell(String words, boolean text) {}
}
