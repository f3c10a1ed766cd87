package org.depositary.extraction.similarity;

import java.util.Arrays;
import org.depositary.text.Text;

/**
 * All characters of a text: words, runs of blanks, and every other character by itself.
 *
 * <p>An ideograph is a word by itself. No unit holds half of a surrogate pair.
 */
final class ExactUnits implements Units {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private enum Sort {
    WORD,
    BLANK,
    IDEOGRAPH,
    MARK
  }

  private final String characters;
  private int[] starts;
  private long[] hashes;
  private int count;

  ExactUnits(Text text) {
    this.characters = text.characters();
    int guess = characters.length() / 3 + 16;
    this.starts = new int[guess];
    this.hashes = new long[guess];
    split();
  }

  private void split() {
    int at = 0;
    while (at < characters.length()) {
      int start = at;
      int first = characters.codePointAt(at);
      Sort sort = sort(first);
      at += Character.charCount(first);
      while (at < characters.length() && goesOn(sort, characters.codePointAt(at))) {
        at += Character.charCount(characters.codePointAt(at));
      }
      append(start, at);
    }
  }

  private static boolean goesOn(Sort sort, int codePoint) {
    return (sort == Sort.WORD || sort == Sort.BLANK) && sort(codePoint) == sort;
  }

  private static Sort sort(int codePoint) {
    if (Character.isIdeographic(codePoint)) {
      return Sort.IDEOGRAPH;
    }
    if (Character.isLetterOrDigit(codePoint)) {
      return Sort.WORD;
    }
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return Sort.BLANK;
    }
    // Accents that are characters of their own belong to the letter before them.
    return Character.getType(codePoint) == Character.NON_SPACING_MARK ? Sort.WORD : Sort.MARK;
  }

  private void append(int start, int end) {
    if (count == starts.length) {
      int larger = count + count / 2;
      starts = Arrays.copyOf(starts, larger);
      hashes = Arrays.copyOf(hashes, larger);
    }
    long hash = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      hash = (hash ^ characters.charAt(i)) * FNV_PRIME;
    }
    starts[count] = start;
    hashes[count] = hash;
    count++;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public long hash(int unit) {
    return hashes[unit];
  }

  @Override
  public boolean isWord(int unit) {
    Sort sort = sort(characters.codePointAt(starts[unit]));
    return sort == Sort.WORD || sort == Sort.IDEOGRAPH;
  }

  // Equal hashes may be made on purpose: the characters decide.
  @Override
  public boolean same(int unit, Units other, int otherUnit) {
    if (hashes[unit] != other.hash(otherUnit) || !(other instanceof ExactUnits exact)) {
      return false;
    }
    int length = end(unit) - starts[unit];
    return length == exact.end(otherUnit) - exact.starts[otherUnit]
        && characters.regionMatches(
            starts[unit], exact.characters, exact.starts[otherUnit], length);
  }

  @Override
  public int start(int unit) {
    return starts[unit];
  }

  @Override
  public int end(int unit) {
    return unit + 1 == count ? characters.length() : starts[unit + 1];
  }

  @Override
  public int length() {
    return characters.length();
  }
}
