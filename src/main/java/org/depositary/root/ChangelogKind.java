package org.depositary.root;

/** What happened to a part of the API. */
enum ChangelogKind {
  ADDED,
  CHANGED,
  DEPRECATED,
  REMOVED,
  FIXED
}
