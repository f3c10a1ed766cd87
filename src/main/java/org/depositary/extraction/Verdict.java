package org.depositary.extraction;

/** How a citation resolved. A guess is never {@link #RESOLVED}. */
public enum Verdict {
  RESOLVED,
  /** A collective, without a pinpoint or with one that all its members share. */
  SET,
  AMBIGUOUS,
  /** Resolved through the text: "the said Convention". */
  ANAPHORA,
  /** Names no authority in particular: "the relevant conventions". */
  GENERIC,
  /** Looks like an authority; the register holds no record. */
  NOT_IN_REGISTER
}
