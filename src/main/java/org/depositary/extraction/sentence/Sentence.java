package org.depositary.extraction.sentence;

import java.util.Arrays;
import org.depositary.text.Folding;

/**
 * A sentence as a row of words with the gaps between them.
 *
 * <p>Words are numbered from 0; offsets are UTF-16 units of the whole text. A word is an unbroken
 * run of letters and digits, so {@code Azerbaijan's} is two words and {@code 1,275} as well.
 */
public final class Sentence {

  private final String units;
  private final int start;
  private final int end;
  private final int[] starts;
  private final int[] ends;
  private final short[] gaps;
  private final long[] hashes;

  Sentence(String units, int start, int end, int[] bounds) {
    this.units = units;
    this.start = start;
    this.end = end;
    int count = bounds.length / 2;
    this.starts = new int[count];
    this.ends = new int[count];
    this.gaps = new short[count + 1];
    this.hashes = new long[count];
    int before = start;
    for (int i = 0; i < count; i++) {
      starts[i] = bounds[2 * i];
      ends[i] = bounds[2 * i + 1];
      int gap = Gap.of(units, before, starts[i]);
      gaps[i] = (short) (gap == Gap.STOP && i > 0 && initial(i - 1) ? 0 : gap);
      hashes[i] = hash(units, starts[i], ends[i]);
      before = ends[i];
    }
    gaps[count] = (short) Gap.of(units, before, end);
  }

  /** All characters of the text that this sentence is part of. */
  public String units() {
    return units;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** How many words it has. */
  public int count() {
    return starts.length;
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  public int length(int word) {
    return ends[word] - starts[word];
  }

  /** The hash of a word's folded letters: equal words have equal hashes. */
  public long hash(int word) {
    return hashes[word];
  }

  /** The hash that {@link #hash(int)} gives for this word. */
  public static long hashOf(String word) {
    return hash(word, 0, word.length());
  }

  static long hash(CharSequence units, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      char folded = Folding.fold(units.charAt(i));
      if (folded > Folding.SKIP) {
        hash = (hash ^ folded) * 0x100000001b3L;
      }
    }
    return hash;
  }

  /** The {@link Gap} before a word; before the word after the last, what ends the sentence. */
  public int gap(int word) {
    return gaps[word];
  }

  /** True where only blanks, a hyphen or an apostrophe part a word from the one before it. */
  public boolean joined(int word) {
    return (gaps[word] & Gap.PHRASE) == 0;
  }

  /** True where a gap between two words, or one of several, has one of the marks. */
  public boolean marked(int from, int to, int marks) {
    for (int i = from; i <= to && i < gaps.length; i++) {
      if ((gaps[i] & marks) != 0) {
        return true;
      }
    }
    return false;
  }

  /** True where a word exists and its folded letters are these. */
  public boolean is(int word, String folded) {
    if (word < 0 || word >= starts.length || length(word) != folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (Folding.fold(units.charAt(starts[word] + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where a word exists and ends with these folded letters. */
  public boolean endsWith(int word, String folded) {
    if (word < 0 || word >= starts.length || length(word) < folded.length()) {
      return false;
    }
    int from = ends[word] - folded.length();
    for (int i = 0; i < folded.length(); i++) {
      if (Folding.fold(units.charAt(from + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where a word exists and starts with a capital letter. */
  public boolean capital(int word) {
    return word >= 0 && word < starts.length && Character.isUpperCase(units.charAt(starts[word]));
  }

  /** True where a word exists and starts with a digit. */
  public boolean digit(int word) {
    return word >= 0 && word < starts.length && asciiDigit(units.charAt(starts[word]));
  }

  /** The first word that starts at or after an offset; {@link #count} where there is none. */
  public int wordFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The characters from one word to another, both included. */
  public String slice(int first, int last) {
    return units.substring(starts[first], ends[last]);
  }

  /** A stop after a single capital letter is no mark: "U.S. soldiers". */
  private boolean initial(int word) {
    return length(word) == 1 && Character.isUpperCase(units.charAt(starts[word]));
  }

  private static boolean asciiDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
