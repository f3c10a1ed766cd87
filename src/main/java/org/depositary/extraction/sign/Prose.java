package org.depositary.extraction.sign;

import org.depositary.text.Folding;

/**
 * Small steps through prose: blanks, words, numbers. Offsets are UTF-16 units.
 *
 * <p>Every step is bounded, so a scanner that takes a fixed number of them is linear whatever the
 * characters are. Blanks are spaces of any kind and at most one line break.
 */
public final class Prose {

  private static final int WIDEST_BLANK = 6;
  private static final int LONGEST_WORD = 60;

  private Prose() {}

  /** The unit at an offset, NUL outside the text. */
  public static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  /** The first unit after the blanks at an offset; the offset itself where an empty line stands. */
  public static int afterBlanks(String text, int from) {
    int lines = 0;
    int at = from;
    while (at < text.length() && at - from < WIDEST_BLANK && isBlank(text.charAt(at))) {
      if (text.charAt(at) == '\n' && ++lines > 1) {
        return from;
      }
      at++;
    }
    return at;
  }

  /** The end of what stands before the blanks before an offset; never before {@code floor}. */
  public static int beforeBlanks(String text, int end, int floor) {
    int lines = 0;
    int at = end;
    while (at > floor && end - at < WIDEST_BLANK && isBlank(text.charAt(at - 1))) {
      if (text.charAt(at - 1) == '\n' && ++lines > 1) {
        return end;
      }
      at--;
    }
    return at;
  }

  /** The end of the word at an offset, inner apostrophes and hyphens included. */
  public static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_WORD && inWord(text, at)) {
      at++;
    }
    return at;
  }

  /** The start of the word that ends at an offset. */
  public static int wordStart(String text, int end, int floor) {
    int at = end;
    while (at > floor && end - at < LONGEST_WORD && inWord(text, at - 1)) {
      at--;
    }
    return at;
  }

  /** The end of the digits at an offset; the offset itself where there are none. */
  public static int digitsEnd(String text, int from) {
    int at = from;
    while (at - from < LONGEST_WORD && isDigit(at(text, at))) {
      at++;
    }
    return at;
  }

  /** True where a word stands at the offset, in any case, and ends there. */
  public static boolean startsWord(String text, int at, String word) {
    int end = at + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || !Folding.isWord(text.charAt(end)));
  }

  /** True where a word ends at the offset, in any case, and starts there. */
  public static boolean endsWord(String text, int end, String word) {
    int start = end - word.length();
    return start >= 0
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || !Folding.isWord(text.charAt(start - 1)));
  }

  public static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  public static boolean isBlank(char unit) {
    return unit == ' '
        || unit == '\n'
        || unit == '\r'
        || unit == '\t'
        || unit == '\u00a0'
        || unit == '\u202f'
        || unit == '\u2009';
  }

  public static boolean isDash(char unit) {
    return unit == '-' || unit >= '\u2010' && unit <= '\u2014';
  }

  private static boolean inWord(String text, int at) {
    char unit = text.charAt(at);
    return Folding.isWord(unit)
        || (unit == '\'' || unit == '\u2019' || isDash(unit) && unit != '\u2014')
            && Folding.isWord(at(text, at - 1))
            && Folding.isWord(at(text, at + 1));
  }
}
