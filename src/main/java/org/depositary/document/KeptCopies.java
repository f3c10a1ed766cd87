package org.depositary.document;

/** Copies of what documents say, kept by others than those who show documents. */
public interface KeptCopies {

  /**
   * Withdraws them all, in the transaction of an erasure and with it: any may hold its words, and
   * nobody is shown them any more.
   */
  void withdraw();

  /** Removes what was withdrawn, in transactions of its own, however much that is. */
  void remove();
}
