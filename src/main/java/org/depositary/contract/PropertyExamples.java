package org.depositary.contract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives properties that show no example the value they have in an example of the whole. */
final class PropertyExamples {

  private static final int LONGEST = 1000;

  private static final Map<String, Object> BY_FORMAT =
      Map.of(
          "uuid",
          "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
          "date-time",
          "2026-05-01T12:00:00Z",
          "date",
          "2026-05-01");

  private final Map<String, Schema> named;

  PropertyExamples(Map<String, Schema> named) {
    this.named = named;
  }

  /** Walks through a schema and a value of it. */
  void learn(@Nullable Schema schema, @Nullable Object value) {
    if (schema == null || value == null) {
      return;
    }
    Schema whole = resolve(schema, value);
    if (value instanceof List<?> items) {
      items.forEach(item -> learn(whole.getItems(), item));
    } else if (value instanceof Map<?, ?> object && whole.getProperties() != null) {
      whole
          .getProperties()
          .forEach(
              (name, property) -> {
                show(property, object.get(name));
                learn(property, object.get(name));
              });
    }
  }

  /**
   * Shows a value of what was in no example of a whole: the one written down for it, that of a
   * property with the same name, or what its type alone gives.
   */
  void finish(Map<String, Object> written) {
    Map<String, Object> byName = byName();
    named.forEach(
        (schema, whole) ->
            properties(whole)
                .forEach(
                    (name, property) -> {
                      show(property, written.get(schema + "." + name));
                      plainValue(property).ifPresent(value -> show(property, value));
                      if (has(property, Schema.SchemaType.STRING)) {
                        show(property, byName.get(name));
                      }
                    }));
  }

  private Map<String, Object> byName() {
    Map<String, Object> values = new HashMap<>();
    for (Schema whole : named.values()) {
      properties(whole)
          .forEach(
              (name, property) -> {
                if (has(property, Schema.SchemaType.STRING) && property.getExamples() != null) {
                  values.putIfAbsent(name, property.getExamples().get(0));
                }
              });
    }
    return values;
  }

  private static Map<String, Schema> properties(Schema schema) {
    return schema.getProperties() == null ? Map.of() : schema.getProperties();
  }

  private static boolean has(Schema schema, Schema.SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  private static Optional<Object> plainValue(Schema property) {
    if (has(property, Schema.SchemaType.BOOLEAN)) {
      return Optional.of(true);
    }
    if (has(property, Schema.SchemaType.INTEGER)) {
      return Optional.of(Objects.requireNonNullElse(property.getMinimum(), BigDecimal.ONE));
    }
    return ofFormat(property);
  }

  /** A value that the format allows. */
  static Optional<Object> ofFormat(Schema schema) {
    return Optional.ofNullable(BY_FORMAT.get(String.valueOf(schema.getFormat())));
  }

  private static void show(Schema property, @Nullable Object value) {
    boolean plain = property.getRef() == null && property.getOneOf() == null;
    boolean whole = !(value instanceof List<?> list) || holdsPlainValues(list);
    if (value != null
        && plain
        && whole
        && property.getExamples() == null
        && value.toString().length() <= LONGEST) {
      property.setExamples(List.of(value));
    }
  }

  private static boolean holdsPlainValues(List<?> list) {
    return !list.isEmpty() && !(list.get(0) instanceof Map);
  }

  private Schema resolve(Schema schema, Object value) {
    String ref = schema.getRef();
    if (ref != null) {
      Schema target = named.get(ref.substring(ref.lastIndexOf('/') + 1));
      return target == null ? schema : resolve(target, value);
    }
    if (schema.getDiscriminator() != null && value instanceof Map<?, ?> object) {
      Object kind = object.get(schema.getDiscriminator().getPropertyName());
      String variant = schema.getDiscriminator().getMapping().get(String.valueOf(kind));
      return variant == null
          ? schema
          : resolve(
              named.getOrDefault(variant.substring(variant.lastIndexOf('/') + 1), schema), value);
    }
    return schema;
  }
}
