package org.depositary.contract;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Bounds what schemas leave open.
 *
 * <p>Whatever is cut from a text or found in it is no longer than the longest text.
 */
final class Lengths {

  private static final int LONGEST_TEXT = 5_000_000;

  private static final Map<String, Integer> BY_PROPERTY =
      Map.ofEntries(
          Map.entry("prefix", 32),
          Map.entry("suffix", 32),
          Map.entry("rule", 100),
          Map.entry("href", 2000),
          Map.entry("actor", 200),
          Map.entry("reason", 1000),
          Map.entry("language", 100),
          Map.entry("issuedOn", 10),
          Map.entry("firstSeen", 10),
          Map.entry("lastSeen", 10),
          Map.entry("extractorVersion", 100),
          Map.entry("version", 100));

  private Lengths() {}

  static void bound(Schema schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().forEach(Lengths::bound);
    }
  }

  private static void bound(String property, Schema schema) {
    if (has(schema, Schema.SchemaType.ARRAY)) {
      if (schema.getMaxItems() == null) {
        schema.setMaxItems(LONGEST_TEXT);
      }
      if (schema.getItems() != null) {
        bound(property, schema.getItems());
      }
    } else if (has(schema, Schema.SchemaType.STRING) && isOpen(schema)) {
      schema.setMaxLength(BY_PROPERTY.getOrDefault(property, LONGEST_TEXT));
    }
  }

  private static boolean has(Schema schema, Schema.SchemaType type) {
    return schema.getRef() == null && schema.getType() != null && schema.getType().contains(type);
  }

  private static boolean isOpen(Schema schema) {
    return schema.getMaxLength() == null
        && schema.getEnumeration() == null
        && schema.getFormat() == null
        && schema.getPattern() == null;
  }
}
