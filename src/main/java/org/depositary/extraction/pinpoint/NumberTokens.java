package org.depositary.extraction.pinpoint;

import org.depositary.extraction.pinpoint.Cursor.Token;

/** Reads one number in any print: "14", "IX", "8 bis", "73e", what a bracket holds. */
final class NumberTokens {

  private final Cursor cursor;

  NumberTokens(Cursor cursor) {
    this.cursor = cursor;
  }

  // Arabic, Roman, a capital letter where parts have them, a word; "" where it is no number.
  String number(Level level) {
    if (cursor.is(Token.NUMBER)) {
      return arabic();
    }
    if (!cursor.is(Token.WORD)) {
      return "";
    }
    if (level == Level.POINT) {
      return cursor.length() <= 2 && bracketed() && !cursor.capital() ? cursor.print() : "";
    }
    if (cursor.is(Word.COUNT) && cursor.capital()
        || cursor.is(Word.ORDINAL) && cursor.value() == 1) {
      return String.valueOf(cursor.value());
    }
    return capitals(level);
  }

  String arabic() {
    String digits = cursor.print();
    char after = cursor.after();
    boolean grouped = after == ',' && groupFollows();
    boolean zero = digits.charAt(0) == '0';
    return grouped || zero || after == '%' || digits.length() > 3 ? "" : digits;
  }

  private boolean groupFollows() {
    int mark = cursor.from();
    cursor.next();
    cursor.next();
    boolean grouped = cursor.is(Token.NUMBER) && !cursor.gap() && cursor.length() == 3;
    cursor.back(mark);
    return grouped;
  }

  private String capitals(Level level) {
    if (!cursor.capital() || cursor.attached()) {
      return "";
    }
    int roman = cursor.roman();
    if (roman == 10 && cursor.after() == '(') {
      // "Article X(Y)": a pattern, not a citation.
      return "";
    }
    if (roman > 0) {
      return String.valueOf(roman);
    }
    boolean letter = cursor.length() == 1 && level != Level.ARTICLE && level != Level.PARAGRAPH;
    return letter ? cursor.print() : "";
  }

  // "8 bis", "8bis", "8-bis", "73e", "1F"
  Path suffixed(Path item, Level level) {
    int mark = cursor.from();
    boolean dash = cursor.is(Token.DASH) && !cursor.gap();
    if (dash) {
      cursor.next();
    }
    if (cursor.is(Word.BIS)) {
      Path bis = item.with(level, item.number(level) + cursor.print(), cursor.end());
      cursor.next();
      return bis;
    }
    if (!dash && cursor.attached() && cursor.is(Token.WORD) && cursor.length() == 1) {
      Level narrower = cursor.capital() && level == Level.ARTICLE ? Level.PARAGRAPH : Level.POINT;
      Path lettered = item.with(narrower, cursor.print(), cursor.end());
      cursor.next();
      return lettered;
    }
    if (!dash && level == Level.ARTICLE && section(mark)) {
      Path lettered = item.with(Level.PARAGRAPH, cursor.print(), cursor.end());
      cursor.next();
      return lettered;
    }
    cursor.back(mark);
    return item;
  }

  // "Article 1 F", "Article 1 A (2)"; an "A" without a bracket is a word.
  private boolean section(int mark) {
    boolean letter =
        cursor.is(Token.WORD)
            && cursor.gap()
            && cursor.length() == 1
            && cursor.first() >= 'A'
            && cursor.first() <= 'F';
    if (!letter || cursor.first() != 'A') {
      return letter;
    }
    cursor.next();
    boolean open = cursor.is(Token.OPEN);
    cursor.back(mark);
    return open;
  }

  /** True where the cursor stands on what brackets hold: a number, a letter, a Roman numeral. */
  boolean bracketed() {
    if (cursor.is(Token.NUMBER)) {
      return cursor.length() <= 2;
    }
    return cursor.is(Token.WORD)
        && (cursor.length() == 1
            || cursor.length() <= 6 && cursor.roman() > 0
            || cursor.length() == 2 && cursor.print().charAt(0) == cursor.print().charAt(1));
  }

  boolean roman() {
    return cursor.is(Token.WORD) && cursor.capital() && cursor.roman() > 0;
  }

  void stop() {
    if (cursor.is(Token.STOP) && !cursor.gap()) {
      cursor.next();
    }
  }
}
