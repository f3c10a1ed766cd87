package org.depositary.extraction.pinpoint;

import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;

/**
 * Reads the numbers of rules and the like: "44", "II-2/10", "A2.3".
 *
 * <p>The conventions on shipping print the chapter before the number; labour standards have a
 * number of several parts, which is kept whole.
 */
final class RuleReader {

  private static final List<String> UNITS =
      List.of("", "principle", "rule", "regulation", "standard", "guideline");
  private static final int MOST_PARTS = 4;

  private final Cursor cursor;
  private final NumberReader numbers;

  RuleReader(Cursor cursor, NumberReader numbers) {
    this.cursor = cursor;
    this.numbers = numbers;
  }

  /**
   * The rules at the cursor.
   *
   * @param value of the unit word, see {@link Lexicon#value}
   */
  List<Path> list(Path start, int value, boolean plural) {
    Path prefix = start.of(UNITS.get(Math.min(value, UNITS.size() - 1)));
    if (value < UNITS.indexOf("regulation")) {
      return numbers.list(prefix, Level.ARTICLE, plural);
    }
    List<Path> parted = parted(prefix);
    return parted.isEmpty() ? numbers.list(prefix, Level.ARTICLE, plural) : parted;
  }

  // "II-2/10", "V/33", "A2.3", "2.2"
  private List<Path> parted(Path prefix) {
    int mark = cursor.from();
    Path path = chaptered(prefix);
    boolean lettered =
        cursor.is(Token.WORD)
            && cursor.capital()
            && cursor.length() > 1
            && Character.isDigit(cursor.print().charAt(1));
    if (!lettered && !cursor.is(Token.NUMBER)) {
      cursor.back(mark);
      return List.of();
    }
    StringBuilder number = new StringBuilder(cursor.print());
    int end = cursor.end();
    cursor.next();
    for (int i = 0; i < MOST_PARTS && point(); i++) {
      cursor.next();
      number.append('.').append(cursor.digits());
      end = cursor.end();
      cursor.next();
    }
    if (path.equals(prefix) && number.indexOf(".") < 0 && !lettered) {
      cursor.back(mark);
      return List.of();
    }
    return numbers.behind(path.with(Level.ARTICLE, number.toString(), end));
  }

  private boolean point() {
    return cursor.is(Token.STOP) && !cursor.gap() && Character.isDigit(cursor.after());
  }

  // The chapter in front of a slash: "II-2/", "V/".
  private Path chaptered(Path prefix) {
    int mark = cursor.from();
    int roman = cursor.is(Token.WORD) ? Numerals.roman(cursor.print(), 0, cursor.length()) : 0;
    if (roman == 0) {
      return prefix;
    }
    String chapter = String.valueOf(roman);
    cursor.next();
    if (cursor.is(Token.DASH)) {
      cursor.next();
      chapter = chapter + '-' + (cursor.is(Token.NUMBER) ? cursor.digits() : "");
      cursor.next();
    }
    if (!cursor.is(Token.SLASH)) {
      cursor.back(mark);
      return prefix;
    }
    cursor.next();
    return prefix.with(Level.CHAPTER, chapter, cursor.start());
  }
}
