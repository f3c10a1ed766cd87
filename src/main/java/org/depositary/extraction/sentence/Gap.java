package org.depositary.extraction.sentence;

import org.depositary.text.Folding;

/**
 * What stands between two words, as bits: a gap of blanks only is 0.
 *
 * <p>Bits rather than a set of constants: a gap is tested for several marks at once, for every word
 * of a text.
 */
public final class Gap {

  public static final int COMMA = 1;

  /** A semicolon. */
  public static final int SEMICOLON = 1 << 1;

  public static final int COLON = 1 << 2;
  public static final int OPEN = 1 << 3;
  public static final int CLOSE = 1 << 4;

  /** A dash between blanks, or a long dash anywhere. */
  public static final int DASH = 1 << 5;

  public static final int QUOTE = 1 << 6;

  /** Nothing but one hyphen or short dash. */
  public static final int HYPHEN = 1 << 7;

  /** Nothing but one apostrophe. */
  public static final int APOSTROPHE = 1 << 8;

  public static final int STOP = 1 << 9;
  public static final int LINE = 1 << 10;
  public static final int OTHER = 1 << 11;

  /** Marks that end a clause. */
  public static final int CLAUSE = SEMICOLON | STOP;

  /** Marks that a noun phrase does not run across. */
  public static final int PHRASE =
      COMMA | SEMICOLON | COLON | OPEN | CLOSE | DASH | QUOTE | STOP | OTHER;

  private Gap() {}

  static int of(String units, int from, int to) {
    if (to - from == 1) {
      int tight = tight(units.charAt(from));
      if (tight != 0) {
        return tight;
      }
    }
    int gap = 0;
    for (int i = from; i < to; i++) {
      gap |= mark(units.charAt(i));
    }
    return gap;
  }

  private static int tight(char unit) {
    return switch (unit) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013' -> HYPHEN;
      case '\'', '\u2019' -> APOSTROPHE;
      default -> 0;
    };
  }

  private static int mark(char unit) {
    return switch (unit) {
      case ',' -> COMMA;
      case ';' -> SEMICOLON;
      case ':' -> COLON;
      case '(', '[' -> OPEN;
      case ')', ']' -> CLOSE;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> DASH;
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u201e' -> QUOTE;
      case '.', '!', '?', '\u2026' -> STOP;
      case '\n' -> LINE;
      default -> Folding.isWord(unit) || blank(unit) ? 0 : OTHER;
    };
  }

  private static boolean blank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }
}
