package org.depositary.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.depositary.database.Conditions;
import org.depositary.database.Seek;
import org.depositary.http.Slice;

/**
 * The orders of the lists of annotations of all documents.
 *
 * <p>The order of storing breaks ties, in the same direction: an index is read either way. Whatever
 * has no date of issue stands before the first date.
 */
enum AnnotationOrder {
  STORED(""),
  ISSUED_ON("issuedOn"),
  ISSUED_ON_DOWN("-issuedOn");

  /** The values of the parameter sort; without it, the order of storing. */
  static final String WORDS = "-?(issuedOn)";

  private static final String DATE = "r.anchor.issuedOn";
  private static final String PK = "r.pk";

  private final String word;

  AnnotationOrder(String word) {
    this.word = word;
  }

  /** The order behind a value of the parameter sort. */
  static AnnotationOrder of(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private boolean upwards() {
    return this != ISSUED_ON_DOWN;
  }

  String hql(Conditions list) {
    return this == STORED ? list.order(true, PK) : list.order(upwards(), DATE, PK);
  }

  /** The place of a row, as a cursor keeps it. */
  List<String> position(AnchoredRow row) {
    String pk = String.valueOf(row.pk);
    return this == STORED ? List.of(pk) : List.of(row.anchor.issuedOn, pk);
  }

  /**
   * The rows of a slice.
   *
   * @param list makes the conditions of the list
   * @param read reads so many rows that fit, in this order
   */
  <R> List<R> after(
      Slice slice, Supplier<Conditions> list, BiFunction<Conditions, Integer, List<R>> read) {
    if (slice.atStart()) {
      return read.apply(list.get(), slice.rows());
    }
    List<String> place = slice.after();
    if (this == STORED) {
      Conditions rest = list.get().where("r.pk > :value", Long.valueOf(place.get(0)));
      return read.apply(rest, slice.rows());
    }
    return new Seek(DATE, PK, upwards(), Seek.Bound.NEXT_DATE)
        .after(new Seek.Place(place.get(0), Long.valueOf(place.get(1))), slice.rows(), list, read);
  }
}
