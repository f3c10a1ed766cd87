package org.depositary.imports;

/** Another request has taken the import over, or it was deleted: nothing may be stored any more. */
final class SupersededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SupersededException() {
    super("Another request goes on with the import.", null, false, false);
  }
}
