package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;

/** Reads one number in any print: "14", "IX", "8 bis", "73e", what a bracket holds. */
final class NumberTokens {

  /** Letters whose numbering goes on in Latin: Cyrillic twins, and the Arabic order. */
  private static final String OTHER_SCRIPTS =
      "\u0430\u0441\u0435\u0410\u0421\u0415\u0623\u0627\u0628\u062c\u062f\u0647\u0648\u0632\u062d\u0637\u064a";

  private static final String LATIN = "aceaceaabcdefghij";
  private static final int FIFTY = 50;

  private final Cursor cursor;

  NumberTokens(Cursor cursor) {
    this.cursor = cursor;
  }

  // Arabic, Roman, a capital letter where parts have them, a word; "" where it is no number. Only a
  // large one may have four digits: "article 5, 1998" holds a year.
  String number(Level level, boolean large) {
    if (cursor.is(Token.NUMBER)) {
      return arabic(large);
    }
    if (!cursor.is(Token.WORD)) {
      return "";
    }
    if (level == Level.POINT) {
      return cursor.length() <= 2 && bracketed() && !cursor.capital() || capitalLetter()
          ? letter()
          : "";
    }
    if (cursor.is(Word.COUNT) && cursor.capital() || cursor.is(Word.ORDINAL)) {
      return String.valueOf(cursor.value());
    }
    if (level == Level.ARTICLE && misread()) {
      return "1";
    }
    return capitals(level);
  }

  // "subparagraph D of paragraph 3"
  private boolean capitalLetter() {
    return cursor.length() == 1 && cursor.capital();
  }

  // "Art. l": a one that was scanned as a letter.
  private boolean misread() {
    return cursor.length() == 1 && cursor.first() == 'l' && cursor.after() == ' ';
  }

  /** The number or letter at the cursor. */
  String value() {
    return cursor.is(Token.NUMBER) ? cursor.digits() : letter();
  }

  /** The letter at the cursor, in Latin script where texts print Latin letters by others. */
  String letter() {
    String print = cursor.print();
    int at = print.length() == 1 ? OTHER_SCRIPTS.indexOf(print.charAt(0)) : -1;
    return at < 0 ? print : LATIN.substring(at, at + 1);
  }

  String arabic(boolean large) {
    String digits = cursor.digits();
    char after = cursor.after();
    boolean grouped = after == ',' && groupFollows();
    boolean zero = digits.charAt(0) == '0';
    return grouped || zero || after == '%' || digits.length() > 3 && !large ? "" : digits;
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
    boolean letter = cursor.length() == 1 && level != Level.ARTICLE && level != Level.PARAGRAPH;
    // "Annex C" comes after B and is not the hundredth.
    if (roman > 0 && !(letter && roman >= FIFTY)) {
      return String.valueOf(roman);
    }
    return letter ? cursor.print() : "";
  }

  // "8 bis", "8bis", "8-bis", "73e", "1F"
  Path suffixed(Path item, Level level) {
    int mark = cursor.from();
    boolean dash = cursor.is(Token.DASH) && !cursor.gap();
    if (dash) {
      cursor.next();
    }
    if (ending()) {
      Path ordinal = item.until(cursor.end());
      cursor.next();
      return ordinal;
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

  // "article 1er"
  private boolean ending() {
    return cursor.attached()
        && cursor.is(Token.WORD)
        && (cursor.print().equals("er") || cursor.first() == '\u00ba');
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

  /** True on a letter that only a closing bracket holds: the "b)" of "3 b)". */
  boolean halfBracketed() {
    return single() && cursor.after() == ')';
  }

  /** True on a lower-case letter that stands alone. */
  boolean single() {
    return cursor.is(Token.WORD)
        && cursor.length() == 1
        && Character.isLowerCase(cursor.first())
        && !cursor.is(Word.AND);
  }

  /** True on what counts paragraphs that have no number. */
  boolean counted() {
    return cursor.is(Token.NUMBER) || cursor.is(Word.ORDINAL);
  }

  /**
   * The path with the part that the word at the cursor names, which is read: "sentence_3".
   *
   * @param number of the sentence, 0 where none was read
   */
  Path detailed(Path path, int number) {
    int end = cursor.end();
    String part =
        switch (cursor.value()) {
          case 1 -> number == 0 ? "" : "sentence_" + number;
          case 2 -> "chapeau";
          case 3 -> "in_fine";
          default -> "";
        };
    cursor.next();
    return part.isEmpty() ? path.until(end) : path.detailed(part, end);
  }

  boolean roman() {
    return cursor.is(Token.WORD) && cursor.capital() && cursor.roman() > 0;
  }

  void stop() {
    if (cursor.is(Token.STOP) && !cursor.gap()) {
      cursor.next();
    }
  }

  /** "first", "first and sixth", "second, third and fourth"; at least one stands at the cursor. */
  List<Integer> ordinals() {
    List<Integer> counts = new ArrayList<>(List.of(cursor.value()));
    cursor.next();
    int mark = cursor.from();
    while (cursor.is(Token.COMMA) || cursor.is(Word.AND)) {
      cursor.next();
      if (cursor.is(Word.ORDINAL)) {
        counts.add(cursor.value());
        cursor.next();
        mark = cursor.from();
      }
    }
    cursor.back(mark);
    return counts;
  }
}
