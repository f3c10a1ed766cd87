package org.depositary.extraction.tagger;

import org.depositary.text.Folding;
import org.depositary.text.Words;

/**
 * The features of the words of a stretch, as 32-bit keys.
 *
 * <p>A key mixes the number of its template with what the template sees. Two features of one key
 * share their weights; among a million features some hundred do. Not thread-safe.
 */
final class Features {

  /** No word has more. */
  static final int MOST = 80;

  private static final int LONGEST_AFFIX = 4;
  private static final int RUN = 6;

  private final Stretch stretch;
  private final int[] keys = new int[MOST];
  private int count;

  Features(Stretch stretch) {
    this.stretch = stretch;
  }

  /** The keys after {@link #read}; only the first so many are of that word. */
  int[] keys() {
    return keys;
  }

  /** Reads the features of the word at a place of the stretch and says how many there are. */
  int read(int place) {
    count = 0;
    readWords(place);
    readClusters(place);
    readShapes(place);
    readAffixes(place);
    readLists(place);
    readRun(place);
    return count;
  }

  private void readWords(int at) {
    int word = stretch.key(at);
    int before = stretch.key(at - 1);
    int after = stretch.key(at + 1);
    add(1, word, 0);
    add(2, before, 0);
    add(3, after, 0);
    add(4, stretch.key(at - 2), 0);
    add(5, stretch.key(at + 2), 0);
    add(6, before, word);
    add(7, word, after);
    add(8, word, stretch.shape(at));
    add(9, stretch.key(at - 2), before);
    add(10, after, stretch.key(at + 2));
  }

  private void readClusters(int at) {
    int here = stretch.cluster(at);
    int before = stretch.cluster(at - 1);
    int after = stretch.cluster(at + 1);
    add(11, prefix(here, 4), 0);
    add(12, prefix(here, 6), 0);
    add(13, prefix(here, 10), 0);
    add(14, here, 0);
    add(15, prefix(before, 6), 0);
    add(16, prefix(before, 10), 0);
    add(17, before, 0);
    add(18, prefix(after, 6), 0);
    add(19, prefix(after, 10), 0);
    add(20, after, 0);
    add(21, stretch.cluster(at - 2), 0);
    add(22, stretch.cluster(at + 2), 0);
    add(23, prefix(before, 10), prefix(here, 10));
    add(24, prefix(here, 10), prefix(after, 10));
    add(25, here, stretch.shape(at));
    add(26, prefix(before, 8), prefix(after, 8));
  }

  private void readShapes(int at) {
    int here = stretch.shape(at) * 4 + Math.min(3, length(at) / 3);
    int beside = stretch.shape(at - 1) * 16 + stretch.shape(at + 1);
    int gaps = stretch.gap(at) * 16 + stretch.gap(at + 1);
    add(30, here, 0);
    add(31, stretch.shape(at), stretch.shape(at - 1));
    add(32, stretch.shape(at), stretch.shape(at + 1));
    add(33, stretch.shape(at), beside);
    add(34, gaps, stretch.shape(at));
    add(35, stretch.gap(at), stretch.shape(at - 1));
    add(36, stretch.gap(at + 1), stretch.shape(at + 1));
    add(37, gaps, beside);
    add(38, stretch.gap(at), stretch.key(at - 1));
    add(39, stretch.gap(at + 1), stretch.key(at + 1));
    add(40, stretch.gap(at), stretch.cluster(at));
    add(41, stretch.gap(at + 1), stretch.cluster(at));
  }

  private int length(int at) {
    return stretch.words().length(stretch.word(at));
  }

  private void readAffixes(int at) {
    Words words = stretch.words();
    int word = stretch.word(at);
    int hash = 0;
    int length = Math.min(LONGEST_AFFIX, words.length(word));
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + Folding.fold(words.unitAt(words.start(word) + i));
      if (i > 0) {
        add(50 + i, hash, 0);
      }
    }
    hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + Folding.fold(words.unitAt(words.end(word) - 1 - i));
      add(54 + i, hash, 0);
    }
  }

  private void readLists(int at) {
    int here = stretch.lists(at);
    for (int list = 0; list < Lexicon.LISTS; list++) {
      int where = here >>> 3 * list & 7;
      if (where != 0) {
        add(60 + list, where, 0);
      }
    }
    add(70, here, 0);
    add(71, here, stretch.lists(at + 1));
    add(72, stretch.lists(at - 1), here);
  }

  // The run of capitalised words around: how names end tells what they name.
  private void readRun(int at) {
    int last = at;
    while (last < at + RUN && last + 1 < stretch.length() && runs(last + 1)) {
      last++;
    }
    int first = at;
    while (first > at - RUN && first > 0 && runs(first)) {
      first--;
    }
    add(80, stretch.key(last), Math.min(2, last - at));
    add(81, stretch.cluster(last), Math.min(2, last - at));
    add(82, stretch.cluster(first), Math.min(2, at - first));
    add(83, stretch.key(first - 1), Math.min(2, at - first));
    add(84, stretch.key(last + 1), Math.min(2, last - at));
    add(85, prefix(stretch.cluster(first - 1), 8), prefix(stretch.cluster(last + 1), 8));
    add(86, Math.min(4, last - first), Math.min(3, at - first));
  }

  private boolean runs(int at) {
    int gap = stretch.gap(at);
    return gap <= Boundary.HYPHEN
        && stretch.words().capital(stretch.word(at))
        && stretch.words().capital(stretch.word(at - 1));
  }

  private int prefix(int cluster, int length) {
    return stretch.lexicon().prefix(cluster, length);
  }

  private void add(int template, int one, int other) {
    long mixed = one * 0x9e3779b97f4a7c15L + template * 0xc2b2ae3d27d4eb4fL;
    mixed ^= mixed >>> 29;
    mixed += other;
    mixed *= 0xbf58476d1ce4e5b9L;
    mixed ^= mixed >>> 32;
    keys[count++] = (int) mixed;
  }
}
