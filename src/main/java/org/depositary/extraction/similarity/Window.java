package org.depositary.extraction.similarity;

/**
 * Units of two texts that are held against each other; half-open.
 *
 * @param from first unit of the text before
 * @param otherFrom first unit of the text after
 */
record Window(int from, int to, int otherFrom, int otherTo) {

  /** How many units the longer side has. */
  int longer() {
    return Math.max(to - from, otherTo - otherFrom);
  }

  /** Whether one of the sides has no units. */
  boolean isOneSided() {
    return from == to || otherFrom == otherTo;
  }

  boolean isEmpty() {
    return from == to && otherFrom == otherTo;
  }
}
