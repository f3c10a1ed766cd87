package org.depositary.extraction;

/** How exactly the words commit to a number. */
public enum Qualifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  /** The number itself is excluded. */
  MORE_THAN,
  AS_MANY_AS,
  /** The number itself is included. */
  UP_TO,
  /** The number itself is excluded. */
  FEWER_THAN,
  /**
   * From one number to another, without another qualifier: the lower one is the value, both are the
   * bounds.
   */
  RANGE,
  /** No number at all: "hundreds of thousands", "a large number". */
  VAGUE
}
