package org.depositary.extraction;

/** How exactly the words commit to a number. */
public enum Qualifier {
  EXACT,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AS_MANY_AS,
  UP_TO,
  /** No number at all: "hundreds of thousands", "a large number". */
  VAGUE
}
