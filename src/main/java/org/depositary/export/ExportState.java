package org.depositary.export;

/** How far an export is. */
enum ExportState {
  RUNNING,
  COMPLETE,
  FAILED,
  WITHDRAWN
}
