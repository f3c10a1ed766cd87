package org.depositary.text;

import java.util.HashMap;
import java.util.Map;

/**
 * A small number for each of a set of words, found by the folded hash that {@link Words} keeps.
 *
 * <p>Immutable; a look-up allocates nothing.
 */
public final class WordTable {

  private final long[] keys;
  private final int[] values;
  private final int mask;

  private WordTable(Map<Long, Integer> entries) {
    int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 2)) * 2;
    this.mask = capacity - 1;
    this.keys = new long[capacity];
    this.values = new int[capacity];
    entries.forEach(
        (key, value) -> {
          int slot = slot(key);
          while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = key;
          values[slot] = value;
        });
  }

  /** A table of these words; the numbers must not be 0. */
  public static WordTable of(Map<String, Integer> words) {
    Map<Long, Integer> entries = new HashMap<>();
    Map<Long, String> seen = new HashMap<>();
    words.forEach(
        (word, value) -> {
          long key = Words.hash(word);
          String folded = Folding.key(word);
          String before = seen.putIfAbsent(key, folded);
          if (value == 0 || before != null && !before.equals(folded)) {
            throw new IllegalArgumentException("a zero or a hash collision: " + word);
          }
          entries.put(key, value);
        });
    return new WordTable(entries);
  }

  /** A table that gives 1 for each of these words, separated by blanks. */
  public static WordTable of(String words) {
    Map<String, Integer> entries = new HashMap<>();
    for (String word : words.split(" ")) {
      entries.put(word, 1);
    }
    return of(entries);
  }

  /** The number of a word, 0 where the table does not have it. */
  public int get(long hash) {
    int slot = slot(hash);
    while (keys[slot] != 0) {
      if (keys[slot] == hash) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** The number of a word of a text, 0 where there is no such word. */
  public int get(Words words, int word) {
    return word < 0 || word >= words.count() ? 0 : get(words.hash(word));
  }

  public boolean has(Words words, int word) {
    return get(words, word) != 0;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & mask;
  }
}
