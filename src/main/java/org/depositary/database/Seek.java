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
 * @param bound how values that stand after one are asked for
 */
public record Seek(String path, String tieBreaker, boolean upwards, Bound bound) {

  /** How values that stand after one are asked for. */
  public enum Bound {
    /** By that value itself, which H2 reads to its last row: for values that few rows share. */
    EXCLUSIVE,
    /**
     * By the text next to it: for dates and the empty text, which many rows share. All their
     * characters lie between U+0001 and "~".
     */
    NEXT_DATE
  }

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
    if (rows.size() < limit && !isLast(place.value())) {
      rows.addAll(read.apply(beyond(list.get(), place.value()), limit - rows.size()));
    }
    return rows;
  }

  private boolean isLast(Object value) {
    return !upwards && value.equals("");
  }

  private Conditions beyond(Conditions list, Object value) {
    return switch (bound) {
      case EXCLUSIVE -> list.where(path + (upwards ? " > :value" : " < :value"), value);
      case NEXT_DATE ->
          upwards
              ? list.where(path + " >= :value", value + "\u0001")
              : list.where(path + " <= :value", before((String) value));
    };
  }

  /** The greatest text before a date. */
  private static String before(String date) {
    int last = date.length() - 1;
    return date.substring(0, last) + (char) (date.charAt(last) - 1) + "~";
  }
}
