package org.depositary.extraction.sighting;

import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * The words around an offset, each look bounded by a few words and by a floor that was accepted
 * before. All offsets are UTF-16.
 */
public final class Neighbours {

  private static final int LONGEST = 40;
  private static final int WIDEST_GAP = 3;

  private final String text;
  private final Lexicon lexicon = Lexicon.shipped();

  public Neighbours(String text) {
    this.text = text;
  }

  /**
   * Start of the word before an offset, with white space or a hyphen between.
   *
   * @return -1 where no word stands so near, or it starts before the floor
   */
  int before(int offset, int floor) {
    int end = gapBefore(offset, floor);
    int start = end;
    while (start > floor && end - start < LONGEST && Folding.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? -1 : start;
  }

  private int gapBefore(int offset, int floor) {
    int end = offset;
    while (end > floor && offset - end < WIDEST_GAP && blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean blank(char unit) {
    return unit == ' ' || unit == '\u00a0' || unit == '\n' || unit == '\r' || unit == '-';
  }

  /**
   * True where a word or phrase of the class ends right before an offset, at most two words long.
   */
  public boolean precedes(Word word, int offset, int floor) {
    return startOf(word, offset, floor) >= 0;
  }

  /** Where the phrase of the class that ends right before an offset starts, or -1. */
  int startOf(Word word, int offset, int floor) {
    int found = -1;
    int start = offset;
    for (int i = 0; i < 3; i++) {
      start = before(start, floor);
      if (start < 0) {
        return found;
      }
      long match = lexicon.longest(text, start);
      if (match != Gazetteer.NONE
          && Lexicon.word(match) == word
          && gapBefore(offset, floor) == Gazetteer.end(match)) {
        found = start;
      }
    }
    return found;
  }

  /** The class of the single word at an offset, or {@code THE} standing for none: see callers. */
  long at(int start) {
    return start < 0 ? Gazetteer.NONE : lexicon.longest(text, start);
  }

  /** The start of the word that ends at an offset, not before the floor. */
  int start(int end, int floor) {
    int start = end;
    while (start > floor && Folding.isWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The end of the word that starts at an offset. */
  int end(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && Folding.isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  boolean capital(int start) {
    return start >= 0 && start < text.length() && Character.isUpperCase(text.charAt(start));
  }

  /** True where a word starts at an offset. */
  boolean wordStart(int offset) {
    return offset < text.length()
        && Folding.isWord(text.charAt(offset))
        && (offset == 0 || !Folding.isWord(text.charAt(offset - 1)));
  }

  /** True where capital words go on behind an offset and make a law or a body of all. */
  boolean made(int offset) {
    int next = after(offset);
    for (int i = 0; i < 4 && next >= 0 && capital(next); i++) {
      long match = at(next);
      if (Lexicon.is(match, Word.LAW) || Lexicon.is(match, Word.VENTURE)) {
        return true;
      }
      next = after(end(next));
    }
    return false;
  }

  /** The first word behind an offset, white space between only; -1 where there is none. */
  int after(int offset) {
    int start = offset;
    while (start < text.length()
        && start - offset < WIDEST_GAP
        && (text.charAt(start) == ' '
            || text.charAt(start) == '\n'
            || text.charAt(start) == '\r'
            || text.charAt(start) == '\u00a0')) {
      start++;
    }
    return start > offset && wordStart(start) ? start : -1;
  }
}
