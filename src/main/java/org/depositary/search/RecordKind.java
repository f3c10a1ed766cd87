package org.depositary.search;

/** What kind of thing a record of the index stands for. */
public enum RecordKind {
  DOCUMENT,
  ENTITY,
  CONVENTION
}
