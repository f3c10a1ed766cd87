package org.depositary.entity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.Seek;

/** The orders of the list of entities; ids break ties in the same direction. */
enum EntityOrder {
  NAME("name", "r.foldedName", true),
  NAME_DOWN("-name", "r.foldedName", false),
  CREATED_AT("createdAt", "r.createdAt", true),
  CREATED_AT_DOWN("-createdAt", "r.createdAt", false);

  /** The values of the parameter sort. */
  static final String WORDS = "-?(name|createdAt)";

  private final String word;
  private final String path;
  private final boolean upwards;

  EntityOrder(String word, String path, boolean upwards) {
    this.word = word;
    this.path = path;
    this.upwards = upwards;
  }

  /** The order behind a value of the parameter sort. */
  static EntityOrder of(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  Seek seek() {
    return new Seek(path, "r.id", upwards, Seek.Bound.EXCLUSIVE);
  }

  /** The place that a cursor keeps. */
  Seek.Place place(List<String> position) {
    return new Seek.Place(value(position.get(0)), Ids.parse(position.get(1)).orElseThrow());
  }

  String position(EntityRow row) {
    return switch (this) {
      case NAME, NAME_DOWN -> row.foldedName;
      case CREATED_AT, CREATED_AT_DOWN -> row.createdAt.toString();
    };
  }

  private Object value(String position) {
    return switch (this) {
      case NAME, NAME_DOWN -> position;
      case CREATED_AT, CREATED_AT_DOWN -> Instant.parse(position);
    };
  }

  String hql(Conditions list) {
    return list.order(upwards, path, "r.id");
  }
}
