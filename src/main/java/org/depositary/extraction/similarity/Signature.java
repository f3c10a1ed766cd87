package org.depositary.extraction.similarity;

import java.util.Arrays;
import java.util.Optional;
import org.depositary.text.Words;

/**
 * A short stand-in for the set of five-word runs of a text (MinHash, Broder 1997).
 *
 * <p>The share of equal values of two signatures estimates the share of runs that the texts have in
 * common. Texts that share half of their runs share a band in 94 of 100 cases, more alike ones
 * nearly always.
 */
public final class Signature {

  /** How many bands a signature has. */
  public static final int BANDS = 21;

  private static final int ROWS = 3;
  private static final int VALUES = BANDS * ROWS;
  private static final int RUN = 5;
  private static final int DIGITS = 8;
  private static final long[] SEEDS = seeds();

  private final int[] values;

  private Signature(int[] values) {
    this.values = values;
  }

  /** The signature of a text; nothing where it has no words. Linear in the text. */
  public static Optional<Signature> of(Words words) {
    if (words.count() == 0) {
      return Optional.empty();
    }
    int[] least = new int[VALUES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int run = Math.min(RUN, words.count());
    for (int first = 0; first + run <= words.count(); first++) {
      lower(least, Runs.hash(words, first, run));
    }
    return Optional.of(new Signature(least));
  }

  private static void lower(int[] least, long run) {
    for (int i = 0; i < VALUES; i++) {
      int value = (int) (mix(run ^ SEEDS[i]) >>> Integer.SIZE);
      if (value < least[i]) {
        least[i] = value;
      }
    }
  }

  /** Reads what {@link #stored} wrote. */
  public static Signature parse(String stored) {
    int[] values = new int[VALUES];
    for (int i = 0; i < VALUES; i++) {
      int from = i * DIGITS;
      values[i] = Integer.parseUnsignedInt(stored, from, from + DIGITS, 16);
    }
    return new Signature(values);
  }

  /** Eight hexadecimal digits for each value. */
  public String stored() {
    StringBuilder digits = new StringBuilder(VALUES * DIGITS);
    for (int value : values) {
      String hex = Integer.toHexString(value);
      digits.append("0".repeat(DIGITS - hex.length())).append(hex);
    }
    return digits.toString();
  }

  /** The estimated share of runs that two texts have in common, 0 to 1. */
  public double resemblance(Signature other) {
    int same = 0;
    for (int i = 0; i < VALUES; i++) {
      if (values[i] == other.values[i]) {
        same++;
      }
    }
    return (double) same / VALUES;
  }

  /** A key for each band; texts that share one are worth comparing. */
  public long[] bands() {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ values[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  // The finalizer of SplitMix64: every bit of the input changes every bit of the output.
  private static long mix(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }

  private static long[] seeds() {
    long[] seeds = new long[VALUES];
    for (int i = 0; i < VALUES; i++) {
      seeds[i] = mix((i + 1) * 0x9e3779b97f4a7c15L);
    }
    return seeds;
  }
}
