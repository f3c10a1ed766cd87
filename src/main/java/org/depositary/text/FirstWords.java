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

  private final Table table;

  private FirstWords(Gazetteer... gazetteers) {
    this.table = new Table(gazetteers);
    this.filter = new long[FILTER / Long.SIZE];
    for (Gazetteer gazetteer : gazetteers) {
      for (long hash : gazetteer.firstWords()) {
        filter[bit(hash) / Long.SIZE] |= 1L << bit(hash);
      }
    }
  }

  /** The first words of up to 31 gazetteers. */
  public static FirstWords of(Gazetteer... gazetteers) {
    return new FirstWords(gazetteers);
  }

  /** Reads the words of one text. */
  public Reader of(CharSequence text) {
    return new Reader(text);
  }

  /** One word at a time, by its offset. Not thread-safe. */
  public final class Reader {

    private final CharSequence text;
    private int end;
    private long hash;

    private Reader(CharSequence text) {
      this.text = text;
    }

    /**
     * Reads a word.
     *
     * @param from UTF-16 offset of the first unit of a word
     */
    public Reader read(int from) {
      long read = Words.FNV_OFFSET;
      int at = from;
      int length = text.length();
      while (at < length) {
        char folded = Folding.fold(text.charAt(at));
        if (folded == Folding.SEPARATOR || Folding.isIdeograph(folded) && at > from) {
          break;
        }
        if (folded != Folding.SKIP) {
          read = (read ^ folded) * Words.FNV_PRIME;
        }
        at++;
        if (Folding.isIdeograph(folded)) {
          break;
        }
      }
      end = at;
      hash = read;
      return this;
    }

    /** The UTF-16 offset after the word. */
    public int end() {
      return end;
    }

    /** See {@link Words#hash}. */
    public long hash() {
      return hash;
    }

    /** The bits of the gazetteers that hold a name which starts with the word. */
    public int starts() {
      int bit = bit(hash);
      return (filter[bit / Long.SIZE] & 1L << bit) == 0 ? 0 : table.find(hash);
    }
  }

  private static int bit(long hash) {
    return (int) (hash ^ hash >>> 32) & FILTER - 1;
  }

  /** An open-addressing table from hashes of words to bits of gazetteers. */
  private static final class Table {

    private final long[] keys;
    private final int[] bits;

    Table(Gazetteer[] gazetteers) {
      int words = Arrays.stream(gazetteers).mapToInt(some -> some.firstWords().length).sum();
      int capacity = Integer.highestOneBit(Math.max(4, words)) * 4;
      this.keys = new long[capacity];
      this.bits = new int[capacity];
      for (int i = 0; i < gazetteers.length; i++) {
        for (long hash : gazetteers[i].firstWords()) {
          int slot = slot(hash);
          keys[slot] = hash;
          bits[slot] |= 1 << i;
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
