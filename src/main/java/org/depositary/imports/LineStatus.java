package org.depositary.imports;

/** What became of a line. */
enum LineStatus {
  CREATED,
  UPDATED,
  UNCHANGED,
  FAILED
}
