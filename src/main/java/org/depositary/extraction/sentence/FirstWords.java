package org.depositary.extraction.sentence;

import java.util.Collection;
import org.depositary.text.Words;

/**
 * The hashes of the words that phrases start with: most words of a text start none.
 *
 * <p>Open addressing over longs, so that asking allocates nothing.
 */
final class FirstWords {

  private final long[] slots;
  private final int mask;

  private FirstWords(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size)) * 4;
    this.slots = new long[capacity];
    this.mask = capacity - 1;
  }

  /** The first words of phrases that are folded already. */
  static FirstWords of(Collection<String> phrases) {
    FirstWords words = new FirstWords(phrases.size());
    for (String phrase : phrases) {
      int space = phrase.indexOf(' ');
      words.add(Words.hash(space < 0 ? phrase : phrase.substring(0, space)));
    }
    return words;
  }

  boolean contains(long hash) {
    return slots[slot(hash)] == hash;
  }

  private void add(long hash) {
    slots[slot(hash)] = hash;
  }

  // The hash of a word is never 0 in practice; an empty slot is.
  private int slot(long hash) {
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
