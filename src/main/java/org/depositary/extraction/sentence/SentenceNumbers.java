package org.depositary.extraction.sentence;

import java.util.Arrays;
import org.depositary.text.Words;

/** Tells in which sentence of a text something starts, counted from 0. Immutable. */
public final class SentenceNumbers {

  private final int[] starts;

  /** Reads all words of a text. */
  public SentenceNumbers(Words words) {
    int[] found = new int[64];
    int count = 0;
    for (Sentences rest = new Sentences(words); rest.hasNext(); count++) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count] = rest.next().start();
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /**
   * The number of the sentence that has a place.
   *
   * @param utf16 offset in UTF-16 units
   */
  public int at(int utf16) {
    int place = Arrays.binarySearch(starts, utf16);
    return place >= 0 ? place : Math.max(0, -place - 2);
  }
}
