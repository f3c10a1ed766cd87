package org.depositary.text;

/**
 * The first words of the names of several gazetteers, as a filter.
 *
 * <p>Nearly all words of a text start no name. Reading a word and seeing that it starts none costs
 * one pass over its units and one bit; a few words pass that start none either. Immutable,
 * thread-safe.
 */
public final class FirstWords {

  private static final int BITS = 1 << 17;

  private final long[] bits;

  private FirstWords(long[] bits) {
    this.bits = bits;
  }

  public static FirstWords of(Gazetteer... gazetteers) {
    FirstWords words = new FirstWords(new long[BITS / Long.SIZE]);
    for (Gazetteer gazetteer : gazetteers) {
      words.add(gazetteer);
    }
    return words;
  }

  /** These words and those of one more gazetteer. */
  public FirstWords and(Gazetteer gazetteer) {
    FirstWords words = new FirstWords(bits.clone());
    words.add(gazetteer);
    return words;
  }

  private void add(Gazetteer gazetteer) {
    for (long hash : gazetteer.firstWords()) {
      int bit = bit(hash);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /**
   * The end of the word that starts at an offset, or its complement where it may start a name.
   *
   * @param from UTF-16 offset of the first unit of a word
   */
  public int end(CharSequence text, int from) {
    long hash = Gazetteer.FNV_OFFSET;
    int end = from;
    int length = text.length();
    while (end < length) {
      char folded = Folding.fold(text.charAt(end));
      if (folded == Folding.SEPARATOR) {
        break;
      }
      if (folded != Folding.SKIP) {
        hash = (hash ^ folded) * Gazetteer.FNV_PRIME;
      }
      end++;
    }
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] & 1L << bit) == 0 ? end : ~end;
  }

  private static int bit(long hash) {
    return (int) (hash ^ hash >>> 32) & BITS - 1;
  }
}
