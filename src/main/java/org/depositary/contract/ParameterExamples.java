package org.depositary.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows a value of each parameter that shows none itself.
 *
 * <p>By its name, from {@code examples/parameters.json}; or a constant of its enumeration, its
 * default, or what its format allows.
 */
final class ParameterExamples {

  private final Map<String, Schema> named;
  private final Map<String, Object> byName;

  ParameterExamples(Map<String, Schema> named) {
    this.named = named;
    this.byName = NamedExamples.read("parameters");
  }

  /** Shows a value, unless the parameter does. */
  void show(String path, Parameter parameter) {
    @Nullable Schema schema = parameter.getSchema();
    if (schema == null || parameter.getExample() != null || parameter.getExamples() != null) {
      return;
    }
    @Nullable Schema items = schema.getItems();
    Optional<Object> value = valueOf(path, parameter.getName(), items == null ? schema : items);
    value.ifPresent(shown -> parameter.setExample(items == null ? shown : List.of(shown)));
  }

  private Optional<Object> valueOf(String path, String name, Schema schema) {
    Schema whole = resolve(schema);
    if (whole.getEnumeration() != null) {
      return Optional.of(whole.getEnumeration().get(0));
    }
    // The longest address that says something else of the name: /v1/conventions id.
    for (String place = path;
        !place.isEmpty();
        place = place.substring(0, place.lastIndexOf('/'))) {
      Object value = byName.get(place + " " + name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.ofNullable(whole.getDefaultValue())
        .or(() -> Optional.ofNullable(byName.get(name)))
        .or(() -> PropertyExamples.ofFormat(whole));
  }

  private Schema resolve(Schema schema) {
    String ref = schema.getRef();
    return ref == null
        ? schema
        : named.getOrDefault(ref.substring(ref.lastIndexOf('/') + 1), schema);
  }
}
