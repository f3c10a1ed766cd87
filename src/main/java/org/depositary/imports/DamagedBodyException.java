package org.depositary.imports;

import java.util.zip.ZipException;

/**
 * A body is not what was packed. Whatever came behind the last whole member of gzip may be other
 * bytes than were sent.
 */
final class DamagedBodyException extends ZipException {

  private static final long serialVersionUID = 1L;

  private final long wholeLines;

  DamagedBodyException(String message, long wholeLines) {
    super(message);
    this.wholeLines = wholeLines;
  }

  /** How many lines of the body end in members whose check sums were right. */
  long wholeLines() {
    return wholeLines;
  }
}
