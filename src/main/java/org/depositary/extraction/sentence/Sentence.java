package org.depositary.extraction.sentence;

import org.depositary.text.Folding;
import org.depositary.text.Words;

/**
 * A sentence as a row of words with the gaps between them.
 *
 * <p>Words are numbered from 0; offsets are UTF-16 units of the whole text. A word is an unbroken
 * run of letters and digits, so {@code Azerbaijan's} is two words and {@code 1,275} as well.
 */
public final class Sentence {

  private final Words words;
  private final int first;
  private final int count;
  private final int start;
  private final int end;
  private final short[] gaps;

  /** The words from the first on; the offsets are those of the whole sentence. */
  Sentence(Words words, int first, int count, int start, int end) {
    this.words = words;
    this.first = first;
    this.count = count;
    this.start = start;
    this.end = end;
    this.gaps = new short[count + 1];
    String units = units();
    int before = start;
    for (int i = 0; i < count; i++) {
      int gap = Gap.of(units, before, start(i));
      gaps[i] = (short) (gap == Gap.STOP && i > 0 && initial(i - 1) ? 0 : gap);
      before = end(i);
    }
    gaps[count] = (short) Gap.of(units, before, end);
  }

  /** All characters of the text that this sentence is part of. */
  public String units() {
    return words.text().characters();
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** How many words it has. */
  public int count() {
    return count;
  }

  public int start(int word) {
    return words.start(first + word);
  }

  public int end(int word) {
    return words.end(first + word);
  }

  public int length(int word) {
    return words.length(first + word);
  }

  /** The hash of a word's folded letters: equal words have equal hashes. */
  public long hash(int word) {
    return words.hash(first + word);
  }

  /** The hash that {@link #hash(int)} gives for this word. */
  public static long hashOf(String word) {
    return Words.hash(word);
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
    if (word < 0 || word >= count || length(word) != folded.length()) {
      return false;
    }
    return folded(start(word), folded);
  }

  /** True where a word exists and ends with these folded letters. */
  public boolean endsWith(int word, String folded) {
    if (word < 0 || word >= count || length(word) < folded.length()) {
      return false;
    }
    return folded(end(word) - folded.length(), folded);
  }

  private boolean folded(int from, String folded) {
    String units = units();
    for (int i = 0; i < folded.length(); i++) {
      if (Folding.fold(units.charAt(from + i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where a word exists and starts with a capital letter. */
  public boolean capital(int word) {
    return word >= 0 && word < count && Character.isUpperCase(units().charAt(start(word)));
  }

  /** True where a word exists and starts with a digit. */
  public boolean digit(int word) {
    return word >= 0 && word < count && asciiDigit(units().charAt(start(word)));
  }

  /** The first word that starts at or after an offset; {@link #count} where there is none. */
  public int wordFrom(int offset) {
    return Math.max(0, Math.min(count, words.from(offset) - first));
  }

  /** The characters from one word to another, both included. */
  public String slice(int first, int last) {
    return units().substring(start(first), end(last));
  }

  /** A stop after a single capital letter is no mark: "U.S. soldiers". */
  private boolean initial(int word) {
    return length(word) == 1 && Character.isUpperCase(units().charAt(start(word)));
  }

  private static boolean asciiDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
