package org.depositary.http.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A property that the items of a list may have, as their type says.
 *
 * @param repeated whether it is a list of values
 * @param open whether it has whatever properties: a map
 * @param parts the properties of the value, in their order; none for a plain value
 */
record Property(String name, boolean repeated, boolean open, List<Property> parts) {

  /** The properties of a type, in their order; none where it is no record. */
  static List<Property> of(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(Property::of).toList()
        : List.of();
  }

  private static Property of(RecordComponent component) {
    Type type = component.getGenericType();
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      boolean repeated = Collection.class.isAssignableFrom(raw);
      return new Property(
          component.getName(),
          repeated,
          Map.class.isAssignableFrom(raw),
          repeated && last instanceof Class<?> element ? of(element) : List.of());
    }
    return new Property(component.getName(), false, false, of(component.getType()));
  }

  /** The one with a name. */
  static Optional<Property> find(List<Property> properties, String name) {
    return properties.stream().filter(property -> property.name.equals(name)).findFirst();
  }
}
