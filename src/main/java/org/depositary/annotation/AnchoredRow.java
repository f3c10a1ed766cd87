package org.depositary.annotation;

/** A stored annotation, whatever its kind. */
public interface AnchoredRow {

  Anchor anchor();

  /** Grows in the order of storing. */
  long pk();
}
