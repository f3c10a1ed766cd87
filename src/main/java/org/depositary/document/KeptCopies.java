package org.depositary.document;

/** Copies of what documents say, kept by others than those who show documents. */
public interface KeptCopies {

  /** Forgets them all, in the transaction of an erasure and with it: any may hold its words. */
  void forget();
}
