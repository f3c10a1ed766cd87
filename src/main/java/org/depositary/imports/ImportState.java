package org.depositary.imports;

/** How an import stands. */
enum ImportState {
  RUNNING,
  COMPLETE,
  CUT
}
