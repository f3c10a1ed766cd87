package org.depositary.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what schemas and parameters leave open.
 *
 * <p>Whatever is cut from a text or found in it is no longer than the longest text; whatever stands
 * in an address is no longer than an address; no count is larger than JavaScript reads exactly.
 */
final class Bounds {

  private static final int LONGEST_TEXT = 5_000_000;
  // A code point has up to two units of UTF-16.
  private static final int LONGEST_UTF16 = 2 * LONGEST_TEXT;
  private static final int LONGEST_ADDRESS = 8192;
  private static final int MOST_VALUES = 50;
  private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);
  // No numeral is read that has more digits, with all words for thousands and millions.
  private static final BigDecimal LARGEST_FIGURE = BigDecimal.TEN.pow(30);

  private static final Set<String> FIGURES = Set.of("value", "min", "max");

  private static final Map<String, Integer> LENGTHS =
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

  private static final Map<String, Integer> MAXIMA =
      Map.ofEntries(
          Map.entry("start", LONGEST_TEXT),
          Map.entry("end", LONGEST_TEXT),
          Map.entry("length", LONGEST_TEXT),
          Map.entry("utf16Start", LONGEST_UTF16),
          Map.entry("utf16End", LONGEST_UTF16),
          Map.entry("utf16Length", LONGEST_UTF16),
          Map.entry("year", 9999));

  private Bounds() {}

  /** Bounds the properties of a named schema. */
  static void bound(Schema schema) {
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, part) -> bound(name, part, LONGEST_TEXT));
    }
  }

  static void bound(Parameter parameter) {
    @Nullable Schema schema = parameter.getSchema();
    if (schema == null) {
      return;
    }
    if (has(schema, Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
      schema.setMaxItems(MOST_VALUES);
    }
    bound(parameter.getName(), schema, LONGEST_ADDRESS);
  }

  private static void bound(String name, Schema schema, int longest) {
    if (has(schema, Schema.SchemaType.ARRAY)) {
      boundItems(name, schema, longest);
    } else if (has(schema, Schema.SchemaType.STRING)) {
      boundLength(name, schema, longest);
    } else if (has(schema, Schema.SchemaType.INTEGER)) {
      boundInteger(name, schema);
    } else if (has(schema, Schema.SchemaType.NUMBER)) {
      boundNumber(schema, FIGURES.contains(name) ? LARGEST_FIGURE : LARGEST_EXACT);
    } else if (schema.getAdditionalPropertiesSchema() != null) {
      if (schema.getMaxProperties() == null) {
        schema.setMaxProperties(longest);
      }
      bound(name, schema.getAdditionalPropertiesSchema(), longest);
    }
  }

  private static void boundItems(String name, Schema schema, int longest) {
    if (schema.getMaxItems() == null) {
      schema.setMaxItems(longest);
    }
    if (schema.getItems() != null) {
      bound(name, schema.getItems(), longest);
    }
  }

  private static void boundLength(String name, Schema schema, int longest) {
    if (schema.getMaxLength() == null
        && schema.getEnumeration() == null
        && (schema.getFormat() == null || schema.getFormat().startsWith("uri"))
        && (schema.getPattern() == null || isOpen(schema.getPattern()))) {
      schema.setMaxLength(LENGTHS.getOrDefault(name, longest));
    }
  }

  // A pattern without repetition, or with a counted one, says itself how long its texts are.
  private static boolean isOpen(String pattern) {
    return pattern.contains("*") || pattern.contains("+") || !pattern.startsWith("^");
  }

  private static void boundInteger(String name, Schema schema) {
    BigDecimal most =
        "int64".equals(schema.getFormat()) ? LARGEST_EXACT : BigDecimal.valueOf(Integer.MAX_VALUE);
    boundNumber(schema, MAXIMA.containsKey(name) ? BigDecimal.valueOf(MAXIMA.get(name)) : most);
  }

  private static void boundNumber(Schema schema, BigDecimal most) {
    if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
      schema.setMinimum(BigDecimal.ZERO);
    }
    if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
      schema.setMaximum(most);
    }
  }

  private static boolean has(Schema schema, Schema.SchemaType type) {
    return schema.getRef() == null && schema.getType() != null && schema.getType().contains(type);
  }
}
