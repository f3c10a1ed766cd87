package org.depositary.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Reads what stands after a place in a list that is ordered by a value and then by an id.
 *
 * <p>It takes two queries, the rest of the same value and then the values after it: either begins
 * at its place in an index, however deep that is and however many rows share the value. One query
 * for both would be read from the start of the list.
 *
 * @param path the value in HQL
 * @param tieBreaker the id in HQL
 */
public record Seek(String path, String tieBreaker, boolean upwards) {

  /** A place: the value and the id of the last row already seen. */
  public record Place(Object value, Object tie) {}

  /**
   * The rows after a place, in the order of the list.
   *
   * @param list makes the conditions of the list
   * @param read reads so many rows that fit
   */
  public <R> List<R> after(
      Place place,
      int limit,
      Supplier<Conditions> list,
      BiFunction<Conditions, Integer, List<R>> read) {
    String compare = upwards ? " > :value" : " < :value";
    List<R> rows =
        new ArrayList<>(
            read.apply(
                list.get()
                    .where(path + " = :value", place.value())
                    .where(tieBreaker + compare, place.tie()),
                limit));
    if (rows.size() < limit) {
      rows.addAll(read.apply(list.get().where(path + compare, place.value()), limit - rows.size()));
    }
    return rows;
  }
}
