package org.depositary.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final long SEED = 7;

  @Test
  void everyFeatureHasItsOwnWeights() {
    Random random = new Random(SEED);
    Map<Integer, byte[]> rows = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      byte[] row = new byte[Label.COUNT];
      random.nextBytes(row);
      rows.put(random.nextInt(), row);
    }
    Weights weights = Weights.of(rows.size());
    rows.forEach(weights::put);
    rows.forEach((key, row) -> assertThat(read(weights, key)).as("seed " + SEED).isEqualTo(row));
  }

  @Test
  void neighbouringKeysAreNotConfused() {
    Weights weights = Weights.of(4);
    weights.put(0, new byte[Label.COUNT]);
    for (int key = 1; key < 100_000; key++) {
      assertThat(found(weights, key)).isZero();
      assertThat(found(weights, key << 14)).isZero();
    }
  }

  @Test
  void sumsGoBelowZeroAndDoNotRunIntoEachOther() {
    byte[] lowest = new byte[Label.COUNT];
    Arrays.fill(lowest, Byte.MIN_VALUE);
    lowest[7] = Byte.MAX_VALUE;
    Weights weights = Weights.of(1);
    weights.put(5, lowest);
    int[] keys = new int[Features.MOST];
    Arrays.fill(keys, 5);
    long[] sums = new long[Weights.SUMS];
    int rows = weights.add(keys, keys.length, sums);
    assertThat(Weights.sum(sums, 6, rows)).isEqualTo(Features.MOST * Byte.MIN_VALUE);
    assertThat(Weights.sum(sums, 7, rows)).isEqualTo(Features.MOST * Byte.MAX_VALUE);
    assertThat(Weights.sum(sums, 12, rows)).isEqualTo(Features.MOST * Byte.MIN_VALUE);
  }

  private static int found(Weights weights, int key) {
    return weights.add(new int[] {key}, 1, new long[Weights.SUMS]);
  }

  private static byte[] read(Weights weights, int key) {
    long[] sums = new long[Weights.SUMS];
    int rows = weights.add(new int[] {key}, 1, sums);
    byte[] row = new byte[Label.COUNT];
    for (int label = 0; label < row.length; label++) {
      row[label] = (byte) Weights.sum(sums, label, rows);
    }
    return row;
  }
}
