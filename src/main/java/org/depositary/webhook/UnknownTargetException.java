package org.depositary.webhook;

/** Nobody knows an address of a host. */
class UnknownTargetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownTargetException() {
    super("unknown host", null, false, false);
  }
}
