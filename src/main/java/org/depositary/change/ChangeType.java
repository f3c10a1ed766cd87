package org.depositary.change;

/** What happened to a resource. */
public enum ChangeType {
  CREATED,
  UPDATED,
  DELETED,
  MERGED,
  SPLIT
}
