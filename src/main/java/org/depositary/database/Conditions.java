package org.depositary.database;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one list query, in HQL over the alias {@code r}; all must hold.
 *
 * <p>Values travel as parameters only. Not thread-safe.
 */
public final class Conditions {

  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<Values> lists = new ArrayList<>();
  private final List<String> leading = new ArrayList<>();
  private @Nullable String indexed;
  private @Nullable String flag;

  /** Adds a clause without a value. */
  public Conditions where(String clause) {
    clauses.add(clause);
    return this;
  }

  /** Adds a clause that names one parameter, {@code :value}. */
  public Conditions where(String clause, Object value) {
    clauses.add(with(clause, ":value", value));
    return this;
  }

  // The clause with a parameter of its own in the place of another.
  private String with(String clause, String place, Object value) {
    String name = "p" + (parameters.size() + lists.size());
    if (value instanceof Collection<?> many) {
      Values list = Values.of(name, many);
      lists.add(list);
      return clause.replace(place, list.hql());
    }
    parameters.put(name, value);
    return clause.replace(place, ":" + name);
  }

  /** Adds a clause that names two parameters, {@code :value} and {@code :second}. */
  public Conditions where(String clause, Object value, Object second) {
    return where(with(clause, ":second", second), value);
  }

  /** Adds a clause that names {@code :value}, {@code :second} and {@code :third}. */
  public Conditions where(String clause, Object value, Object second, Object third) {
    return where(with(clause, ":third", third), value, second);
  }

  /**
   * Adds a clause that names one parameter, {@code :value}, unless there are no values to allow.
   */
  public Conditions whereAny(String clause, Collection<?> values) {
    return values.isEmpty() ? this : where(clause, values);
  }

  /**
   * The same for values that an index begins with. If there is one, the order may begin with it,
   * too: H2 reads an index in its order only where the order names all of its columns.
   */
  public Conditions whereIndexed(String path, Collection<?> values) {
    if (values.size() != 1) {
      return whereAny(path + " in :value", values);
    }
    if (indexed == null) {
      indexed = path;
    }
    return where(path + " = :value", values.iterator().next());
  }

  /**
   * Adds a clause by which all rows have one value that an index begins with, as does the order.
   */
  public Conditions whereOne(String path, Object value) {
    leading.add(path);
    return where(path + " = :value", value);
  }

  /** Adds a clause by which a flag is set; in indexes it stands behind what they begin with. */
  public Conditions whereSet(String path) {
    flag = path;
    return where(path + " = true");
  }

  /** " order by ..." some paths, in one direction, behind the values that all rows share. */
  public String order(boolean upwards, String... paths) {
    Stream<String> first = leading.isEmpty() ? Stream.ofNullable(indexed) : leading.stream();
    return Stream.of(first, Stream.ofNullable(flag), Stream.of(paths))
        .flatMap(Function.identity())
        .map(path -> path + (upwards ? " asc" : " desc"))
        .collect(Collectors.joining(", ", " order by ", ""));
  }

  /**
   * Adds the condition that a row stands after another in the order by {@code path} and then {@code
   * tieBreaker}.
   */
  public Conditions after(
      String path, Object value, String tieBreaker, Object tie, boolean upwards) {
    String compare = upwards ? " > " : " < ";
    // The first clause alone says where an index begins.
    return where(path + (upwards ? " >= :value" : " <= :value"), value)
        .where("(" + path + compare + ":value or " + tieBreaker + compare + ":second)", value, tie);
  }

  /** " where ..." or nothing. */
  public String hql() {
    return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
  }

  /** Sets the values; to be called on a query made with {@link #hql}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    lists.forEach(list -> list.bind(query));
    return query;
  }
}
