package org.depositary.http.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which texts the types of parameters can be read from. */
final class ParameterValues {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Map<Class<?>, Form> FORMS =
      Map.of(
          int.class, new Form("an integer", ParameterValues::isInt),
          Integer.class, new Form("an integer", ParameterValues::isInt),
          long.class, new Form("an integer", ParameterValues::isLong),
          Long.class, new Form("an integer", ParameterValues::isLong),
          boolean.class, new Form("true or false", ParameterValues::isBoolean),
          Boolean.class, new Form("true or false", ParameterValues::isBoolean),
          java.util.UUID.class, new Form("a UUID", text -> UUID.matcher(text).matches()),
          LocalDate.class, new Form("a date like 2024-05-01", ParameterValues::isDate),
          Instant.class,
              new Form("an instant like 2024-05-01T12:00:00Z", ParameterValues::isInstant));

  private record Form(String name, Predicate<String> test) {}

  private ParameterValues() {}

  /** Says what a text should have been, if it is not that. */
  static Optional<String> fault(Class<?> type, String text) {
    Form form = type.isEnum() ? constants(type) : FORMS.get(type);
    return form == null || form.test().test(text)
        ? Optional.empty()
        : Optional.of("it must be " + form.name() + ".");
  }

  private static Form constants(Class<?> type) {
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .collect(Collectors.joining(", "));
    return new Form("one of " + names, text -> Arrays.asList(names.split(", ")).contains(text));
  }

  private static boolean isInt(String text) {
    try {
      return Integer.toString(Integer.parseInt(text)).equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isLong(String text) {
    try {
      return Long.toString(Long.parseLong(text)).equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isBoolean(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
