package org.depositary.extraction.register;

/** Where a cell of the register comes from. */
public enum Basis {
  /** Confirmed in the public source that the record names. */
  VERIFIED,
  /** From general knowledge, without a source at hand. */
  KNOWLEDGE
}
