package org.depositary.database;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/**
 * Values behind IN, each a parameter of its own.
 *
 * <p>Hibernate keeps the plan of a query only where none of its parameters is a list; it would
 * translate all others each time they are asked, which takes as long as asking them. The last value
 * is repeated until there are a power of two, so that there are few plans.
 *
 * @param name what the names of the parameters begin with
 */
public record Values(String name, List<?> values) {

  public static Values of(String name, Collection<?> values) {
    return new Values(name, List.copyOf(values));
  }

  /** The list in HQL, with its brackets. */
  public String hql() {
    StringJoiner names = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < places(); i++) {
      names.add(":" + name + "_" + i);
    }
    return names.toString();
  }

  /** Sets the values; to be called on a query that has the list. */
  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    for (int i = 0; i < places(); i++) {
      query.setParameter(name + "_" + i, values.get(Math.min(i, values.size() - 1)));
    }
    return query;
  }

  private int places() {
    int size = values.size();
    return size < 2 ? size : Integer.highestOneBit(size - 1) << 1;
  }
}
