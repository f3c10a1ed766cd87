package org.depositary.extraction.tagger;

/** Positive numbers under 32-bit keys; a look-up allocates nothing. */
final class IntTable {

  // Key and number of a slot side by side: one look-up, one line of the cache.
  private final int[] slots;
  private final int mask;

  /** The keys must differ, the numbers be above 0. */
  IntTable(int[] keys, int[] numbers) {
    int capacity = Math.max(8, Integer.highestOneBit(Math.max(1, keys.length * 3 / 2)) * 2);
    this.slots = new int[2 * capacity];
    this.mask = capacity - 1;
    for (int i = 0; i < keys.length; i++) {
      int at = slot(keys[i]);
      while (slots[at + 1] != 0) {
        at = at + 2 & 2 * mask + 1;
      }
      slots[at] = keys[i];
      slots[at + 1] = numbers[i];
    }
  }

  /** The number of a key, 0 where it has none. */
  int get(int key) {
    int at = slot(key);
    while (slots[at + 1] != 0) {
      if (slots[at] == key) {
        return slots[at + 1];
      }
      at = at + 2 & 2 * mask + 1;
    }
    return 0;
  }

  private int slot(int key) {
    int mixed = key * 0x9e3779b1;
    return 2 * ((mixed ^ mixed >>> 15) & mask);
  }
}
