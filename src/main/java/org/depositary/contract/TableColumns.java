package org.depositary.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The columns of a table of items, as their schema says. */
final class TableColumns {

  private final Map<String, Schema> schemas;

  TableColumns(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  List<String> of(Schema item) {
    List<String> columns = new ArrayList<>();
    collect("", item, columns);
    return columns;
  }

  private void collect(String path, Schema schema, List<String> columns) {
    Schema value = resolve(schema);
    if (value.getItems() != null) {
      value = resolve(value.getItems());
    }
    Map<String, Schema> properties = value.getProperties();
    if (properties == null || properties.isEmpty()) {
      columns.add(path);
      return;
    }
    String prefix = path.isEmpty() ? "" : path + ".";
    properties.forEach((name, property) -> collect(prefix + name, property, columns));
  }

  private Schema resolve(Schema schema) {
    @Nullable String ref = schema.getRef();
    @Nullable Schema named =
        ref == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    return named == null ? schema : named;
  }
}
