package org.depositary.http.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Names in the words of JSON what a Java type is read from. */
final class ExpectedShape {

  private static final Map<Class<?>, String> NAMES =
      Map.of(
          String.class, "a string",
          int.class, "an integer",
          Integer.class, "an integer",
          long.class, "an integer",
          Long.class, "an integer",
          boolean.class, "true or false",
          Boolean.class, "true or false",
          UUID.class, "a UUID",
          Instant.class, "an instant like 2024-05-01T12:00:00Z",
          LocalDate.class, "a date like 2024-05-01");

  private ExpectedShape() {}

  static String of(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    if (Number.class.isAssignableFrom(type) || type == double.class) {
      return NAMES.getOrDefault(type, "a number");
    }
    return NAMES.getOrDefault(type, "an object");
  }
}
