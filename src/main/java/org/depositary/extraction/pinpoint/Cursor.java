package org.depositary.extraction.pinpoint;

import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * Reads a text token by token, forward only, with a mark to go back to.
 *
 * <p>All offsets are UTF-16. One token may be a phrase of the {@link Lexicon}. An empty line ends
 * the text for a citation, and so does a gap wider than a line break needs. No token is longer than
 * {@value #LONGEST} units, so a look-ahead of a few tokens costs constant time. Not thread-safe.
 */
public final class Cursor {

  /** What kind of token stands at the cursor. */
  public enum Token {
    END,
    WORD,
    NUMBER,
    OPEN,
    CLOSE,
    COMMA,
    SEMICOLON,
    DASH,
    STOP,
    SIGN,
    SLASH,
    QUOTE,
    OTHER
  }

  private static final int LONGEST = 60;
  private static final int WIDEST_GAP = 12;
  private static final int DIGITS = 4;
  private static final char WAW = '\u0648';

  private final String text;
  private final Lexicon lexicon = Lexicon.shipped();
  private int from;
  private int start;
  private int end;
  private boolean gap;
  private Token token = Token.END;
  private long match = Gazetteer.NONE;

  public Cursor(String text) {
    this.text = text;
  }

  /** Goes to an offset and reads the token there. */
  public Cursor at(int offset) {
    from = offset;
    end = offset;
    return next();
  }

  /** Reads the token after this one. */
  public Cursor next() {
    from = end;
    start = skipGap(end);
    gap = start > end;
    match = Gazetteer.NONE;
    if (start < 0 || start >= text.length()) {
      start = end;
      gap = false;
      token = Token.END;
      return this;
    }
    char unit = text.charAt(start);
    if (Character.isDigit(unit)) {
      readNumber();
    } else if (Folding.isWord(unit)) {
      readWord();
    } else {
      end = start + 1;
      token = mark(unit);
    }
    return this;
  }

  /** Goes back to where the current token was read from. Pass what {@link #from} answered. */
  public void back(int mark) {
    at(mark);
  }

  /** The offset to come back to in order to read this token again. */
  public int from() {
    return from;
  }

  public Token token() {
    return token;
  }

  public boolean is(Token other) {
    return token == other;
  }

  public boolean is(Word word) {
    return match != Gazetteer.NONE && Lexicon.word(match) == word;
  }

  /** True where the token is a word that the lexicon knows. */
  public boolean known() {
    return match != Gazetteer.NONE;
  }

  /** The class of the word; only where {@link #known}. */
  public Word word() {
    return Lexicon.word(match);
  }

  /** The value of a known word; see {@link Lexicon#value}. */
  public int value() {
    return Lexicon.value(match);
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** True where white space stands before the token. */
  public boolean gap() {
    return gap;
  }

  public String print() {
    return text.substring(start, end);
  }

  /** The digits of a number, in ASCII whatever the script. */
  String digits() {
    StringBuilder digits = new StringBuilder(length());
    for (int i = start; i < end; i++) {
      digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return digits.toString();
  }

  public int length() {
    return end - start;
  }

  public char first() {
    return text.charAt(start);
  }

  public boolean capital() {
    return Character.isUpperCase(text.charAt(start));
  }

  /** The value of a Roman numeral, 0 where the token is none. */
  public int roman() {
    return Numerals.roman(text, start, end);
  }

  /** The unit after the token, or a space at the end of the text. */
  public char after() {
    return end < text.length() ? text.charAt(end) : ' ';
  }

  private int skipGap(int offset) {
    int lines = 0;
    int limit = Math.min(text.length(), offset + WIDEST_GAP);
    for (int i = offset; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == '\n' && ++lines > 1) {
        return -1;
      }
      if (!blank(unit)) {
        return i;
      }
    }
    return limit == text.length() ? limit : -1;
  }

  private static boolean blank(char unit) {
    return unit == ' '
        || unit == '\u00a0'
        || unit == '\u202f'
        || unit == '\u2009'
        || unit == '*'
        || Character.isWhitespace(unit);
  }

  private void readNumber() {
    end = start;
    while (end < text.length()
        && Character.digit(text.charAt(end), 10) >= 0
        && end - start < LONGEST) {
      end++;
    }
    token = end - start > DIGITS ? Token.OTHER : Token.NUMBER;
  }

  private void readWord() {
    token = Token.WORD;
    if (text.charAt(start) == WAW && number(start + 1)) {
      end = start + 1;
      match = Lexicon.and(end);
      return;
    }
    match = lexicon.longest(text, start);
    if (attached() && match != Gazetteer.NONE && Lexicon.word(match) != Word.BIS) {
      match = Gazetteer.NONE;
    }
    if (match != Gazetteer.NONE) {
      end = Gazetteer.end(match);
      return;
    }
    end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit && Folding.isWord(text.charAt(end))) {
      end++;
    }
  }

  // Arabic glues its "and" to the number or the bracket behind it.
  private boolean number(int offset) {
    return offset < text.length()
        && (Character.isDigit(text.charAt(offset)) || text.charAt(offset) == '(');
  }

  /** True where the token stands right behind a digit or letter: the "e" of "73e". */
  public boolean attached() {
    return start > 0 && start == from && Folding.isWord(text.charAt(start - 1));
  }

  private static Token mark(char unit) {
    return switch (unit) {
      case '(', '[' -> Token.OPEN;
      case ')', ']' -> Token.CLOSE;
      case ',', '\u060c' -> Token.COMMA;
      case ';', '\u061b' -> Token.SEMICOLON;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> Token.DASH;
      case '.' -> Token.STOP;
      case '\u00a7', '\u00b6' -> Token.SIGN;
      case '/' -> Token.SLASH;
      case '"', '\'', '\u2018', '\u2019', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u201e' ->
          Token.QUOTE;
      default -> Token.OTHER;
    };
  }
}
