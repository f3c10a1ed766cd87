package org.depositary.extraction.pinpoint;

import org.depositary.extraction.pinpoint.Cursor.Token;

/** Brackets that close behind a letter and were not opened before it: "3 b)". */
final class HalfBrackets {

  private final Cursor cursor;
  private final NumberTokens tokens;
  private boolean enclosed;
  private int open;

  HalfBrackets(Cursor cursor, NumberTokens tokens) {
    this.cursor = cursor;
    this.tokens = tokens;
  }

  /** Whether a bracket is open where the next pinpoints start. */
  void enclosed(boolean inBrackets) {
    enclosed = inBrackets;
    open = 0;
  }

  /** A whole bracket opens. */
  void open() {
    open++;
  }

  /** The bracket that was opened last closes, or turned out to be none. */
  void close() {
    open--;
  }

  /**
   * The path of a letter behind which a bracket closes, with the bracket where it is the letter's
   * own: "3 b)", "(par. 3 c) and g))".
   */
  Path closed(Path letter) {
    int mark = cursor.from();
    int end = cursor.end();
    cursor.next();
    boolean free = open == 0 && !enclosed;
    if (free || cursor.is(Token.CLOSE) || open == 0 && cursor.is(Word.OF) || goesOn()) {
      return letter.until(end);
    }
    cursor.back(mark);
    return letter;
  }

  // Behind "c)" of "3 c) and g))": a letter or a number that ends in a bracket, too.
  private boolean goesOn() {
    int mark = cursor.from();
    boolean comma = cursor.is(Token.COMMA);
    if (comma) {
      cursor.next();
    }
    boolean and = cursor.is(Word.AND);
    if (and) {
      cursor.next();
    }
    boolean number = cursor.is(Token.NUMBER) && cursor.after() == ')';
    boolean goesOn = (comma || and) && (number || tokens.halfBracketed());
    cursor.back(mark);
    return goesOn;
  }
}
