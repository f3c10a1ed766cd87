package org.depositary.search.lucene;

/** The files of an index are gone, damaged or full; it has to be built again. */
public final class BrokenIndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenIndexException(Exception cause) {
    super("the index of this node is broken", cause);
  }
}
