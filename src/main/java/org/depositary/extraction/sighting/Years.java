package org.depositary.extraction.sighting;

import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.Word;

/**
 * The year beside a name: "1948 Convention", "of 12 August 1949", "(1984)", ", 1979".
 *
 * <p>A found year is packed as {@code year << 32 | end}, with the UTF-16 offset after it; {@link
 * #NONE} where there is none.
 */
final class Years {

  static final long NONE = 0;

  private static final int EARLIEST = 1640;
  private static final int LATEST = 2099;

  private final String text;
  private final Cursor cursor;

  Years(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
  }

  static int year(long found) {
    return (int) (found >> 32);
  }

  static int end(long found) {
    return (int) found;
  }

  /** The year in front of a name: digits and one space. 0 where there is none. */
  int before(int offset, int floor) {
    int end = offset - 1;
    int start = end - 4;
    if (start < floor
        || !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '\u00a0') {
      return 0;
    }
    if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return 0;
    }
    return year(start, end);
  }

  private int year(int start, int end) {
    int year = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = year * 10 + digit;
    }
    return end - start == 4 && year >= EARLIEST && year <= LATEST ? year : 0;
  }

  /** The year behind a name. */
  long behind(int end) {
    cursor.at(end);
    if (cursor.is(Token.OPEN)) {
      cursor.next();
      long inside = dated();
      return inside != NONE && cursor.next().is(Token.CLOSE)
          ? pack(year(inside), cursor.end())
          : NONE;
    }
    if (cursor.is(Token.COMMA)) {
      cursor.next();
      long year = plain();
      return year != NONE && closed() ? year : NONE;
    }
    if (cursor.is(Token.NUMBER) && cursor.gap()) {
      long year = plain();
      return year != NONE && closed() ? year : NONE;
    }
    return cursor.is(Word.OF) ? dated() : NONE;
  }

  // Behind ", 1979" a title is over; "in 1979, 40 states" has no such year.
  private boolean closed() {
    int mark = cursor.from();
    cursor.next();
    boolean closed =
        cursor.is(Token.COMMA)
            || cursor.is(Token.STOP)
            || cursor.is(Token.CLOSE)
            || cursor.is(Token.SEMICOLON)
            || cursor.is(Token.END)
            || cursor.is(Token.QUOTE);
    cursor.back(mark);
    return closed;
  }

  // "of 12 August 1949", "of August 12, 1949", "from 1977", "1984"; leaves the cursor on the year
  private long dated() {
    if (cursor.is(Word.OF)) {
      cursor.next();
    }
    if (cursor.is(Token.NUMBER) && cursor.length() <= 2) {
      cursor.next();
      if (!cursor.is(Word.MONTH)) {
        return NONE;
      }
    }
    if (cursor.is(Word.MONTH)) {
      cursor.next();
      if (cursor.is(Token.NUMBER) && cursor.length() <= 2) {
        cursor.next();
      }
      if (cursor.is(Token.COMMA)) {
        cursor.next();
      }
    }
    return plain();
  }

  private long plain() {
    if (!cursor.is(Token.NUMBER)) {
      return NONE;
    }
    int year = year(cursor.start(), cursor.end());
    return year == 0 ? NONE : pack(year, cursor.end());
  }

  private static long pack(int year, int end) {
    return (long) year << 32 | end;
  }
}
