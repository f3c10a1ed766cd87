package org.depositary.entity;

import java.util.Arrays;
import org.depositary.extraction.sentence.Sentences;
import org.depositary.text.Text;
import org.depositary.text.Words;

/** Tells in which sentence of a text something starts, counted from 0. */
final class SentenceNumbers {

  private final int[] starts;

  /** Reads the whole text. */
  SentenceNumbers(Text text) {
    int[] found = new int[64];
    int count = 0;
    for (Sentences rest = new Sentences(Words.of(text)); rest.hasNext(); count++) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count] = rest.next().start();
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /**
   * @param utf16 offset in UTF-16 units
   */
  int at(int utf16) {
    int place = Arrays.binarySearch(starts, utf16);
    return place >= 0 ? place : Math.max(0, -place - 2);
  }
}
