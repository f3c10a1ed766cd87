package org.depositary.extraction;

/** What kind of authority a citation relies on. */
public enum CitationKind {
  CONVENTION,
  DECISION,
  RESOLUTION,
  NATIONAL_LAW,
  BODY_OF_LAW
}
