package org.depositary.search;

/** The files of the index of this node, for whoever erases words that are in them. */
public interface SearchFiles {

  /** Marks the present: what the database no longer has is to go. */
  long mark();

  /** Whether no file has what was gone at a mark; where one has, it is soon written anew. */
  boolean isRidOf(long mark);
}
