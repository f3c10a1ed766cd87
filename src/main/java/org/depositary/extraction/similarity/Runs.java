package org.depositary.extraction.similarity;

import java.util.HashMap;
import java.util.Map;
import org.depositary.text.Words;

/** Runs of units, by their hashes. */
final class Runs {

  private static final long PRIME = 0x100000001b3L;
  private static final int REPEATED = -1;

  private Runs() {}

  /** The hash of a run of words. */
  static long hash(Words words, int first, int length) {
    return hash(new FoldedUnits(words), first, length);
  }

  private static long hash(Units units, int first, int length) {
    long hash = length;
    for (int i = first; i < first + length; i++) {
      hash = (hash ^ units.hash(i)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /**
   * The first unit of every run that stands once between two units and starts with a word.
   *
   * @param to exclusive
   * @param sampling only hashes are looked at that are zero where this has ones: the same runs in
   *     every text
   * @param most how many runs are remembered at most, whatever the text
   */
  static Map<Long, Integer> unique(
      Units units, int from, int to, int length, long sampling, int most) {
    Map<Long, Integer> firsts = new HashMap<>();
    for (int first = from; first + length <= to; first++) {
      if (!units.isWord(first)) {
        continue;
      }
      long hash = hash(units, first, length);
      if ((hash & sampling) == 0 && (firsts.size() < most || firsts.containsKey(hash))) {
        firsts.merge(hash, first, (one, other) -> REPEATED);
      }
    }
    firsts.values().removeIf(first -> first == REPEATED);
    return firsts;
  }
}
