package org.depositary.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The names in a parameter that takes several of them, separated by commas or repeated. */
public final class NameList {

  /** How many names may stand in one parameter. */
  public static final int MOST = 50;

  private NameList() {}

  /** The names, each once, in their order. */
  public static List<String> of(String parameter, Collection<String> values) {
    List<String> names =
        values.stream().flatMap(value -> Arrays.stream(value.split(",", -1))).distinct().toList();
    if (names.size() > MOST) {
      throw ProblemException.parameter(
          parameter, "TOO_MANY", "it may have " + MOST + " names at most.");
    }
    return names;
  }

  /** The names, of which each must be known. */
  public static List<String> of(
      String parameter, Collection<String> values, Collection<String> known) {
    List<String> names = of(parameter, values);
    for (String name : names) {
      if (!known.contains(name)) {
        throw ProblemException.parameter(
            parameter, "UNKNOWN_NAME", "it must be of " + String.join(", ", known) + ".");
      }
    }
    return names;
  }
}
