package org.depositary.extraction;

/** How a date value came about. */
public enum DateBasis {
  /** Written out. */
  ABSOLUTE,
  /** From one date to another. */
  INTERVAL,
  /** Comes again every year. */
  RECURRING,
  /** Counted from another date: "25 years ago". */
  RELATIVE,
  /** Part of it was inferred from the rest of the text. */
  DERIVED
}
