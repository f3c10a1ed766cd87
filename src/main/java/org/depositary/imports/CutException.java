package org.depositary.imports;

/** An import cannot go on, though there may be more lines. */
final class CutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason a sentence for the client
   */
  CutException(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
