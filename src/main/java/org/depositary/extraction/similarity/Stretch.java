package org.depositary.extraction.similarity;

/**
 * A half-open stretch of a text that may be empty: then it is a place between two characters.
 *
 * @param start UTF-16 units, inclusive
 * @param end UTF-16 units, exclusive; not before {@code start}
 */
public record Stretch(int start, int end) {

  public Stretch {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a stretch: [" + start + ", " + end + ")");
    }
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether an offset lies inside or at one of the ends. */
  boolean touches(int offset) {
    return start <= offset && offset <= end;
  }
}
