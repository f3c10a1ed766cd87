package org.depositary.extraction.tagger;

/**
 * What is known of words before any weight: their cluster, and the lists of names they stand in.
 */
final class Lexicon {

  /** How many lists of names there are. */
  static final int LISTS = 6;

  /** The most words of a listed name. */
  static final int LONGEST = 5;

  private static final int LENGTH_BITS = 5;

  private final int[] paths;
  private final IntTable words;
  private final IntTable names;

  /**
   * @param paths of the clusters, each as {@link #path} gives it
   * @param words a word's cluster, numbered from 1, and whether a listed name of several words
   *     starts with it: {@code cluster * 2 + starts}
   * @param names the lists that hold a name, one bit each, under the key of all its words
   */
  Lexicon(int[] paths, IntTable words, IntTable names) {
    this.paths = paths;
    this.words = words;
    this.names = names;
  }

  IntTable words() {
    return words;
  }

  IntTable names() {
    return names;
  }

  /** The key of a word by its folded hash. */
  static int key(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 32);
  }

  /** The key of a name from that of its first words and its next word. */
  static int join(int key, long hash) {
    return (key ^ 0x5bd1e995) * 31 + key(hash);
  }

  /** A path from the root, its first step in the lowest bit, and how many steps it has. */
  static int path(int steps, int length) {
    return steps << LENGTH_BITS | length;
  }

  /** The first steps of a cluster's path with their number, 0 for no cluster. */
  int prefix(int cluster, int length) {
    if (cluster == 0) {
      return 0;
    }
    int path = paths[cluster - 1];
    int known = path & (1 << LENGTH_BITS) - 1;
    int kept = Math.min(known, length);
    return path(path >>> LENGTH_BITS & (1 << kept) - 1, kept) + 1;
  }
}
