package org.depositary.entity;

import java.util.Arrays;

/** The orders of the list of entities; ids break ties in the same direction. */
enum EntityOrder {
  NAME("name", true),
  NAME_DOWN("-name", false);

  /** The values of the parameter sort. */
  static final String WORDS = "-?(name)";

  private final String word;
  private final boolean upwards;

  EntityOrder(String word, boolean upwards) {
    this.word = word;
    this.upwards = upwards;
  }

  /** The order behind a value of the parameter sort. */
  static EntityOrder of(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  boolean upwards() {
    return upwards;
  }

  String hql() {
    String direction = upwards ? " asc" : " desc";
    return " order by r.foldedName" + direction + ", r.id" + direction;
  }
}
