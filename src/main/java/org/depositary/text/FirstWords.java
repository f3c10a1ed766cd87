package org.depositary.text;

import java.util.Arrays;

/**
 * The first words of the names of several gazetteers: tells which of them a word may start.
 *
 * <p>Nearly all words of a text start no name. Reading a word and seeing that it starts none costs
 * one pass over its units and one bit, of a table small enough to stay in the nearest cache; the
 * few that pass are looked up. Each gazetteer is known by a bit, in the order given. Immutable,
 * thread-safe.
 */
public final class FirstWords {

  private static final int FILTER = 1 << 17;

  /** One bit for the hash of every first word; others may share it. */
  private final long[] filter;

  private final Table[] tables;
  private final int count;

  private FirstWords(long[] filter, Table[] tables, int count) {
    this.filter = filter;
    this.tables = tables;
    this.count = count;
  }

  /** The first words of up to 31 gazetteers. */
  public static FirstWords of(Gazetteer... gazetteers) {
    FirstWords none = new FirstWords(new long[FILTER / Long.SIZE], new Table[0], 0);
    return none.and(gazetteers);
  }

  /**
   * These words and those of one more gazetteer, known by the next bit; cheap where it is small.
   */
  public FirstWords and(Gazetteer gazetteer) {
    return and(new Gazetteer[] {gazetteer});
  }

  private FirstWords and(Gazetteer[] more) {
    long[] wider = filter.clone();
    for (Gazetteer gazetteer : more) {
      for (long hash : gazetteer.firstWords()) {
        wider[bit(hash) / Long.SIZE] |= 1L << bit(hash);
      }
    }
    Table[] longer = Arrays.copyOf(tables, tables.length + 1);
    longer[tables.length] = new Table(more, count);
    return new FirstWords(wider, longer, count + more.length);
  }

  /**
   * Reads the word that starts at an offset.
   *
   * @param from UTF-16 offset of the first unit of a word
   * @return the word, to be read with {@link #end} and {@link #starts}
   */
  public long at(CharSequence text, int from) {
    long hash = Words.FNV_OFFSET;
    int end = from;
    int length = text.length();
    while (end < length) {
      char folded = Folding.fold(text.charAt(end));
      if (folded == Folding.SEPARATOR) {
        break;
      }
      if (folded != Folding.SKIP) {
        hash = (hash ^ folded) * Words.FNV_PRIME;
      }
      end++;
    }
    boolean passes = (filter[bit(hash) / Long.SIZE] & 1L << bit(hash)) != 0;
    return passes ? (long) find(hash) << Integer.SIZE | end : end;
  }

  private int find(long hash) {
    int found = 0;
    for (Table table : tables) {
      found |= table.find(hash);
    }
    return found;
  }

  /** The UTF-16 offset after a word. */
  public static int end(long word) {
    return (int) word;
  }

  /** The bits of the gazetteers that hold a name which starts with the word; 0 for most words. */
  public static int starts(long word) {
    return (int) (word >>> Integer.SIZE);
  }

  private static int bit(long hash) {
    return (int) (hash ^ hash >>> 32) & FILTER - 1;
  }

  /** An open-addressing table from hashes of words to bits of gazetteers. */
  private static final class Table {

    private final long[] keys;
    private final int[] bits;

    Table(Gazetteer[] gazetteers, int firstBit) {
      int words = Arrays.stream(gazetteers).mapToInt(some -> some.firstWords().length).sum();
      int capacity = Integer.highestOneBit(Math.max(4, words)) * 4;
      this.keys = new long[capacity];
      this.bits = new int[capacity];
      for (int i = 0; i < gazetteers.length; i++) {
        for (long hash : gazetteers[i].firstWords()) {
          int slot = slot(hash);
          keys[slot] = hash;
          bits[slot] |= 1 << firstBit + i;
        }
      }
    }

    int find(long hash) {
      return bits[slot(hash)];
    }

    // Where the hash stands or, where it does not, an empty slot.
    private int slot(long hash) {
      int slot = (int) (hash ^ hash >>> 29) & keys.length - 1;
      while (keys[slot] != hash && keys[slot] != 0) {
        slot = (slot + 1) & keys.length - 1;
      }
      return slot;
    }
  }
}
