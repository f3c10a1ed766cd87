package org.depositary.database;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of one list query, in HQL over the alias {@code r}; all must hold.
 *
 * <p>Values travel as parameters only. Not thread-safe.
 */
public final class Conditions {

  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  /** Adds a clause without a value. */
  public Conditions where(String clause) {
    clauses.add(clause);
    return this;
  }

  /** Adds a clause that names one parameter, {@code :value}. */
  public Conditions where(String clause, Object value) {
    String name = "p" + parameters.size();
    clauses.add(clause.replace(":value", ":" + name));
    parameters.put(name, value);
    return this;
  }

  /** Adds a clause that names two parameters, {@code :value} and {@code :second}. */
  public Conditions where(String clause, Object value, Object second) {
    String name = "p" + parameters.size();
    parameters.put(name, second);
    return where(clause.replace(":second", ":" + name), value);
  }

  /** Adds a clause that names {@code :value}, {@code :second} and {@code :third}. */
  public Conditions where(String clause, Object value, Object second, Object third) {
    String name = "p" + parameters.size();
    parameters.put(name, third);
    return where(clause.replace(":third", ":" + name), value, second);
  }

  /**
   * Adds a clause that names one parameter, {@code :value}, unless there are no values to allow.
   */
  public Conditions whereAny(String clause, Collection<?> values) {
    return values.isEmpty() ? this : where(clause, values);
  }

  /**
   * Adds the condition that a row stands after another in the order by {@code path} and then {@code
   * tieBreaker}.
   */
  public Conditions after(
      String path, Object value, String tieBreaker, Object tie, boolean upwards) {
    String compare = upwards ? " > " : " < ";
    String first = "p" + parameters.size();
    parameters.put(first, value);
    String second = "p" + parameters.size();
    parameters.put(second, tie);
    // The first clause alone says where an index begins.
    clauses.add(path + (upwards ? " >= :" : " <= :") + first);
    clauses.add(
        "(" + path + compare + ":" + first + " or " + tieBreaker + compare + ":" + second + ")");
    return this;
  }

  /** " where ..." or nothing. */
  public String hql() {
    return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
  }

  /** Sets the values; to be called on a query made with {@link #hql}. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
