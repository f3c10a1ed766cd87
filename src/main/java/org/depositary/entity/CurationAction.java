package org.depositary.entity;

/** What a curator decided. */
public enum CurationAction {
  MERGE,
  SPLIT,
  RENAME,
  /** An earlier decision was undone. */
  REVERSAL
}
