package org.depositary.task;

import java.time.Duration;

/** A step has to wait for something; that is no failure. */
public class NotYetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration delay;

  /**
   * @param reason shown to administrators; no words of documents
   */
  public NotYetException(String reason, Duration delay) {
    super(reason, null, false, false);
    this.delay = delay;
  }

  Duration delay() {
    return delay;
  }
}
