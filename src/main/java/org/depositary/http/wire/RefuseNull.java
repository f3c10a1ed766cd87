package org.depositary.http.wire;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a property that is null, and leaves one that is absent alone.
 *
 * <p>The setting of the library that refuses null refuses absent properties of records as well.
 */
final class RefuseNull extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
    List<SettableBeanProperty> properties = new ArrayList<>();
    builder.getProperties().forEachRemaining(properties::add);
    SettableBeanProperty @Nullable [] components =
        builder.getValueInstantiator().getFromObjectArguments(config);
    for (SettableBeanProperty property : properties) {
      if (!property.getType().isPrimitive()) {
        SettableBeanProperty strict = property.withNullProvider(new Refusal(property));
        builder.addOrReplaceProperty(strict, true);
        replace(components, property, strict);
      }
    }
    return builder;
  }

  // The constructor of a record is called with this very array.
  private static void replace(
      SettableBeanProperty @Nullable [] components,
      SettableBeanProperty property,
      SettableBeanProperty strict) {
    for (int i = 0; components != null && i < components.length; i++) {
      if (components[i] == property) {
        components[i] = strict;
      }
    }
  }

  private record Refusal(SettableBeanProperty property) implements NullValueProvider {

    @Override
    public @Nullable Object getNullValue(DeserializationContext context)
        throws JsonMappingException {
      throw InvalidNullException.from(
          context, PropertyName.construct(property.getName()), property.getType());
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }
  }
}
