package org.depositary.webhook;

/** Something may not be sent to; the message says why. */
public class RefusedTargetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedTargetException(String reason) {
    super(reason, null, false, false);
  }
}
