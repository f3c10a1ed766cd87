package org.depositary.extraction.tagger;

/**
 * The weights of features: a small whole number for each label, under the feature's 32-bit key.
 *
 * <p>A row is two numbers: thirteen weights of a byte each, raised by {@value #RAISED} to be
 * positive, and a tag. Four rows make a bucket, as long as a line of the cache, and a key has its
 * row in the bucket of its lowest bits or in one of the next: adding a row mostly costs one line.
 * The tag holds the other bits of the key and how far the row was moved, so no two keys are
 * confused. Immutable.
 */
final class Weights {

  /** How many numbers {@link #add} adds to: each has the sums of four labels. */
  static final int SUMS = 4;

  private static final int RAISED = 128;
  private static final int ROWS = 4;
  private static final int BUCKET = 2 * ROWS;
  private static final int FEWEST_BITS = 14;
  private static final int FARTHEST = 31;
  private static final int TAG = 40;
  private static final int BYTE = 8;
  private static final int LANE = 16;
  private static final long EVEN = 0x00ff00ff00ff00ffL;
  private static final long EVEN_LAST = 0x000000ff00ff00ffL;
  private static final long ODD_LAST = 0x0000000000ff00ffL;

  private final long[] rows;
  private final int bits;

  private Weights(int bits) {
    this.bits = bits;
    this.rows = new long[BUCKET << bits];
  }

  /** Room for so many features; each is then {@link #put}. */
  static Weights of(int features) {
    int bits = FEWEST_BITS;
    while (ROWS << bits < features + features / 2) {
      bits++;
    }
    return new Weights(bits);
  }

  /** Adds a feature, once, before the first is looked up; weights by label. */
  void put(int key, byte[] weights) {
    int mixed = mix(key);
    for (int moved = 0; moved <= FARTHEST; moved++) {
      int bucket = bucket(mixed, moved);
      for (int at = bucket; at < bucket + BUCKET; at += 2) {
        if (rows[at + 1] == 0) {
          for (int label = 0; label < Label.COUNT; label++) {
            rows[at + label / BYTE] |= (weights[label] + (long) RAISED) << BYTE * (label % BYTE);
          }
          rows[at + 1] |= tag(mixed, moved) << TAG;
          return;
        }
      }
    }
    throw new IllegalArgumentException("too many features share their lowest bits");
  }

  /**
   * Adds the rows of the first so many keys to the sums and says how many of the keys have one. A
   * word has too few features for a sum to run over.
   */
  int add(int[] keys, int count, long[] sums) {
    long even = 0;
    long odd = 0;
    long evenLast = 0;
    long oddLast = 0;
    int found = 0;
    for (int i = 0; i < count; i++) {
      int at = find(keys[i]);
      if (at >= 0) {
        long first = rows[at];
        long last = rows[at + 1];
        even += first & EVEN;
        odd += first >>> BYTE & EVEN;
        evenLast += last & EVEN_LAST;
        oddLast += last >>> BYTE & ODD_LAST;
        found++;
      }
    }
    sums[0] = even;
    sums[1] = odd;
    sums[2] = evenLast;
    sums[3] = oddLast;
    return found;
  }

  /** The sum of a label's weights after so many rows were added. */
  static int sum(long[] sums, int label, int rows) {
    long four = sums[label / BYTE * 2 + label % 2];
    return (int) (four >>> LANE * (label % BYTE / 2) & (1 << LANE) - 1) - rows * RAISED;
  }

  // Rows of a bucket are taken in order: where the last is empty, none was moved on.
  private int find(int key) {
    int mixed = mix(key);
    for (int moved = 0; moved <= FARTHEST; moved++) {
      long tag = tag(mixed, moved);
      int bucket = bucket(mixed, moved);
      // Where in its bucket a row stands cannot be guessed, so nothing branches on it.
      int at = rows[bucket + 1] >>> TAG == tag ? bucket : -1;
      at = rows[bucket + 3] >>> TAG == tag ? bucket + 2 : at;
      at = rows[bucket + 5] >>> TAG == tag ? bucket + 4 : at;
      long last = rows[bucket + 7];
      at = last >>> TAG == tag ? bucket + 6 : at;
      if (at >= 0 || last == 0) {
        return at;
      }
    }
    return -1;
  }

  private int bucket(int mixed, int moved) {
    return (mixed + moved & (1 << bits) - 1) * BUCKET;
  }

  // 18 bits of the key at most, five for the move, one that tells a row from an empty place.
  private long tag(int mixed, int moved) {
    return ((long) (mixed >>> bits) << 5 | moved) << 1 | 1;
  }

  // Every step can be undone: different keys stay different.
  private static int mix(int key) {
    int mixed = key * 0x9e3779b1;
    return mixed ^ mixed >>> 15;
  }
}
