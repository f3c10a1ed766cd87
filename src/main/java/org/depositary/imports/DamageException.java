package org.depositary.imports;

import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;

/** Lines of an import may be other than they were sent. */
final class DamageException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final long wholeLines;

  DamageException(String reason, long wholeLines) {
    super(ProblemType.BAD_REQUEST, reason);
    this.wholeLines = wholeLines;
  }

  /** The last line of the import that is known to be as it was sent. */
  long wholeLines() {
    return wholeLines;
  }
}
