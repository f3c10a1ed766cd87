package org.depositary.extraction.similarity;

import java.util.HashMap;
import java.util.Map;
import org.depositary.text.Words;

/** Runs of words, by their hashes. */
final class Runs {

  private static final long PRIME = 0x100000001b3L;
  private static final int REPEATED = -1;

  private Runs() {}

  /** The hash of a run of words. */
  static long hash(Words words, int first, int length) {
    long hash = length;
    for (int i = first; i < first + length; i++) {
      hash = (hash ^ words.hash(i)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** The first word of every run that stands once between two words; the bounds half-open. */
  static Map<Long, Integer> unique(Words words, int from, int to, int length) {
    Map<Long, Integer> firsts = new HashMap<>();
    for (int first = from; first + length <= to; first++) {
      firsts.merge(hash(words, first, length), first, (one, other) -> REPEATED);
    }
    firsts.values().removeIf(first -> first == REPEATED);
    return firsts;
  }
}
