package org.depositary.extraction.tagger;

import org.depositary.text.Folding;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/**
 * What stands between two words, as the model sees it.
 *
 * <p>Blanks before a mark do not count: the data of the training part all tokens by blanks.
 */
final class Boundary {

  static final int BLANK = 0;
  static final int HYPHEN = 1;
  static final int APOSTROPHE = 2;
  static final int STOP = 3;
  static final int EDGE = 15;

  private static final int WIDEST = 8;
  private static final WordTable ABBREVIATIONS =
      WordTable.of(
          "mr mrs ms dr prof gen col lt maj capt sgt sen rep rev hon gov st no nos art vs vol jr sr"
              + " inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec ft mt maj adm"
              + " cmdr brig");

  private Boundary() {}

  /** One of 16 kinds of what stands before a word; {@link #EDGE} where a sentence starts. */
  static int before(Words words, int word) {
    Gap gap = words.gap(word);
    if (gap == Gap.SPACE) {
      return BLANK;
    }
    if (gap == Gap.BREAK || gap == Gap.LINE) {
      return EDGE;
    }
    int from = words.end(word - 1);
    int to = Math.min(words.start(word), from + WIDEST);
    int at = from;
    while (at < to && Folding.isBlank(words.unitAt(at))) {
      at++;
    }
    if (at == to) {
      return BLANK;
    }
    int kind = kind(words.unitAt(at));
    return kind == STOP && ends(words, word, at) ? EDGE : kind;
  }

  private static int kind(char unit) {
    return switch (unit) {
      case '-', '\u2010', '\u2011', '\u2012' -> HYPHEN;
      case '\u2013', '\u2014' -> 4;
      case '\'', '\u2019', '\u2018', '\u02bc' -> APOSTROPHE;
      case '.', '!', '?' -> STOP;
      case ',' -> 5;
      case '(', '[' -> 6;
      case ')', ']' -> 7;
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb', '`' -> 8;
      case ':' -> 9;
      case ';' -> 10;
      case '/' -> 11;
      case '&' -> 12;
      default -> 13;
    };
  }

  // A stop, a blank and no small letter; initials and abbreviations end no sentence.
  private static boolean ends(Words words, int word, int stop) {
    boolean blank = stop + 1 < words.start(word);
    Shape before = words.shape(word - 1);
    if (!blank || words.shape(word) == Shape.LOWER) {
      return false;
    }
    return words.unitAt(stop) != '.'
        || before != Shape.INITIAL && !ABBREVIATIONS.has(words, word - 1);
  }
}
