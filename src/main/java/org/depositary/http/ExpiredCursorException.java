package org.depositary.http;

import java.util.List;

/** A cursor that would make its reader miss something; becomes a 410 with the way out. */
public class ExpiredCursorException extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final String restart;

  /**
   * @param restart where to ask for a cursor that is valid
   */
  public ExpiredCursorException(String detail, String restart) {
    super(ProblemType.CURSOR_EXPIRED, detail, List.of());
    this.restart = restart;
  }

  public String restart() {
    return restart;
  }
}
