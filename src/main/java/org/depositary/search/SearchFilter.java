package org.depositary.search;

import java.util.Collection;
import java.util.List;

/** What a record must have to be found; several filters must all hold. */
public sealed interface SearchFilter {

  String field();

  /** One of these keywords. */
  record AnyOf(String field, List<String> values) implements SearchFilter {

    public AnyOf {
      values = List.copyOf(values);
    }

    public static AnyOf of(String field, Collection<?> values) {
      return new AnyOf(field, values.stream().map(String::valueOf).toList());
    }
  }

  /** A number between two, both included. */
  record Between(String field, long least, long most) implements SearchFilter {}
}
