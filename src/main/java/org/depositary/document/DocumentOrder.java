package org.depositary.document;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Seek;
import org.depositary.search.SearchOrder;
import org.depositary.search.SearchOrder.By;

/** The orders of the list of documents; ids break ties in the same direction. */
enum DocumentOrder {
  CREATED_AT("createdAt", "r.createdAt", true),
  CREATED_AT_DOWN("-createdAt", "r.createdAt", false),
  UPDATED_AT("updatedAt", "r.updatedAt", true),
  UPDATED_AT_DOWN("-updatedAt", "r.updatedAt", false),
  ISSUED_ON("issuedOn", "r.issuedOn", true),
  ISSUED_ON_DOWN("-issuedOn", "r.issuedOn", false);

  /** The values of the parameter sort. */
  static final String WORDS = "-?(createdAt|updatedAt|issuedOn)";

  private final String word;
  private final String path;
  private final boolean upwards;

  DocumentOrder(String word, String path, boolean upwards) {
    this.word = word;
    this.path = path;
    this.upwards = upwards;
  }

  /** The order behind a value of the parameter sort. */
  static DocumentOrder of(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  Seek seek() {
    Seek.Bound bound = isDate() ? Seek.Bound.NEXT_DATE : Seek.Bound.EXCLUSIVE;
    return new Seek(path, "r.id", upwards, bound);
  }

  /** The place that a cursor keeps. */
  Seek.Place place(List<String> position) {
    return new Seek.Place(value(position.get(0)), Ids.parse(position.get(1)).orElseThrow());
  }

  /** The same in the index. */
  SearchOrder searchOrder() {
    SearchOrder.By by = isDate() ? By.RANK : By.NUMBER;
    return new SearchOrder(path.substring("r.".length()), by, upwards);
  }

  private boolean isDate() {
    return path.equals("r.issuedOn");
  }

  String hql(Conditions list) {
    return list.order(upwards, path, "r.id");
  }

  String position(DocumentRow row) {
    return switch (this) {
      case CREATED_AT, CREATED_AT_DOWN -> row.createdAt.toString();
      case UPDATED_AT, UPDATED_AT_DOWN -> row.updatedAt.toString();
      case ISSUED_ON, ISSUED_ON_DOWN -> row.issuedOn;
    };
  }

  private Object value(String position) {
    return isDate() ? position : Instant.parse(position);
  }
}
