package org.depositary.contract.compatibility;

/**
 * What is not as it was released.
 *
 * @param breaks whether it is not proven that clients can live with it
 */
record Difference(String pointer, boolean breaks, String detail) {

  @Override
  public String toString() {
    return pointer + ": " + detail;
  }
}
