package org.depositary.extraction.resolution;

import java.util.Optional;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed: "1325 (2000)", "260 A (III)", "73/7", "ES-10/16".
 *
 * @param start first UTF-16 unit
 * @param end first unit after, a year or session in brackets included
 * @param number normalised, without the year: "377 A(V)" is "377 A (V)"
 * @param year in brackets or in the date that follows; null where there is none
 * @param resume where a list may go on: after the date, where one follows
 * @param form how it is built, which tells who can have adopted it
 */
record ResolutionNumber(
    int start, int end, String number, @Nullable Integer year, int resume, Form form) {

  /** The ways of numbering. */
  enum Form {
    /** 1325: numbered through. */
    PLAIN,
    /** 1514 (XV): the General Assembly until 1976, the Economic and Social Council until 1978. */
    ROMAN_SESSION,
    /** 73/7: session or year, then a number. */
    SESSION,
    /** ES-11/1: emergency special session. */
    EMERGENCY,
    /** S-28/1: special session. */
    SPECIAL
  }

  private static final int PAGE_BREAK = 600;
  private static final String ROMAN = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  /** The number at an offset. */
  static Optional<ResolutionNumber> at(String text, int at) {
    int prefix = prefixEnd(text, at);
    int digits = Prose.digitsEnd(text, prefix);
    if (digits == prefix || digits - prefix > 4) {
      return Optional.empty();
    }
    Optional<ResolutionNumber> number =
        Prose.at(text, digits) == '/' && Prose.isDigit(Prose.at(text, digits + 1))
            ? session(text, at, prefix, digits)
            : prefix > at ? Optional.empty() : plain(text, at, digits);
    return number.map(n -> n.withYear(text));
  }

  /** The digits that a number starts with: 1325, or the session of 73/7 and ES-10/16. */
  int leadingNumber() {
    int from = number.lastIndexOf('-', Math.max(0, number.indexOf('/'))) + 1;
    return Integer.parseInt(number, from, Prose.digitsEnd(number, from), 10);
  }

  /** The Roman session in brackets, 15 for "1514 (XV)"; 0 where there is none. */
  int session() {
    int value = 0;
    int last = 0;
    for (int at = number.length() - 1; at >= 0 && number.charAt(at) != '('; at--) {
      int digit = ROMAN.indexOf(number.charAt(at));
      if (digit >= 0) {
        value += VALUES[digit] < last ? -VALUES[digit] : VALUES[digit];
        last = VALUES[digit];
      }
    }
    return value;
  }

  /** The digits alone, for comparing "1514" with "1514 (XV)". */
  String key() {
    int space = number.indexOf(' ');
    return space < 0 ? number : number.substring(0, space);
  }

  private static int prefixEnd(String text, int at) {
    if (text.startsWith("ES-", at)) {
      return at + 3;
    }
    return text.startsWith("S-", at) ? at + 2 : at;
  }

  private static Optional<ResolutionNumber> session(String text, int at, int prefix, int slash) {
    int end = Prose.digitsEnd(text, slash + 1);
    char next = Prose.at(text, end);
    if (end - slash > 4 || next == '/' || Folding.isWord(next) && !isPart(text, end)) {
      return Optional.empty();
    }
    if (isPart(text, end)) {
      end++;
    } else if (Prose.at(text, end) == ' ' && isPart(text, end + 1)) {
      end += 2;
    } else if (Prose.at(text, end) == '-' && isLetter(text, end + 1)) {
      end += 2;
    }
    Form form = prefix == at ? Form.SESSION : prefix - at == 2 ? Form.SPECIAL : Form.EMERGENCY;
    return Optional.of(new ResolutionNumber(at, end, text.substring(at, end), null, end, form));
  }

  // One capital letter that is no word: the "A" of "260 A", not of "73/7 A new era" unless a
  // bracket follows.
  private static boolean isPart(String text, int at) {
    char letter = Prose.at(text, at);
    return letter >= 'A'
        && letter <= 'H'
        && !Folding.isWord(Prose.at(text, at + 1))
        && (Prose.at(text, at + 1) != ' '
            || Prose.at(text, at + 2) == '('
            || Prose.startsWord(text, at + 2, "and")
            || Prose.startsWord(text, at + 2, "or")
            || Prose.startsWord(text, at + 2, "of") && Prose.isDigit(Prose.at(text, at + 5)));
  }

  private static boolean isLetter(String text, int at) {
    char letter = Prose.at(text, at);
    return letter >= 'A' && letter <= 'Z' && !Folding.isWord(Prose.at(text, at + 1));
  }

  private static Optional<ResolutionNumber> plain(String text, int at, int digits) {
    char next = Prose.at(text, digits);
    if (next == '.' && Prose.isDigit(Prose.at(text, digits + 1))) {
      return Optional.empty();
    }
    int letter = next == ' ' || next == '-' ? digits + 1 : digits;
    String number = text.substring(at, digits);
    int end = digits;
    if (isPart(text, letter)) {
      number += " " + text.charAt(letter);
      end = letter + 1;
    } else if (Folding.isWord(next)) {
      return Optional.empty();
    }
    int open = Prose.at(text, end) == ' ' ? end + 1 : end;
    boolean bracket = Prose.at(text, open) == '(';
    int roman = bracket ? open + 1 : open;
    int romanEnd = romanEnd(text, roman);
    if (romanEnd > roman && (bracket ? Prose.at(text, romanEnd) == ')' : bare(text, romanEnd))) {
      number += " (" + text.substring(roman, romanEnd) + ")";
      end = bracket ? romanEnd + 1 : romanEnd;
      return Optional.of(new ResolutionNumber(at, end, number, null, end, Form.ROMAN_SESSION));
    }
    return Optional.of(new ResolutionNumber(at, end, number, null, end, Form.PLAIN));
  }

  // "377 V", but not "181 I think".
  private static boolean bare(String text, int romanEnd) {
    return !Folding.isWord(Prose.at(text, romanEnd))
        && (text.charAt(romanEnd - 1) != 'I' || text.charAt(romanEnd - 2) == 'I');
  }

  private static int romanEnd(String text, int from) {
    int at = from;
    while (at - from < 8 && ROMAN.indexOf(Prose.at(text, at)) >= 0) {
      at++;
    }
    return at;
  }

  private ResolutionNumber withYear(String text) {
    int open = Prose.at(text, end) == ' ' ? end + 1 : end;
    if (Prose.at(text, open) == '('
        && Prose.digitsEnd(text, open + 1) == open + 5
        && Prose.at(text, open + 5) == ')') {
      int after = open + 6;
      Integer bracketed = Integer.valueOf(text.substring(open + 1, open + 5));
      return new ResolutionNumber(start, after, number, bracketed, after, form).pastDate(text);
    }
    return pastDate(text);
  }

  // "47/19 of 24 November 1992": the date tells the year and is stepped over in a list.
  private ResolutionNumber pastDate(String text) {
    int of = Prose.afterBlanks(text, end);
    if (Prose.at(text, of) == ',') {
      of = Prose.afterBlanks(text, of + 1);
    }
    int date = Prose.startsWord(text, of, "of") ? Prose.afterBlanks(text, of + 2) : of;
    Optional<WrittenDate> written = WrittenDate.at(text, date);
    if (written.isPresent()) {
      return dated(written.get().year(), written.get().end());
    }
    if (date > of && Prose.digitsEnd(text, date) == date + 4) {
      return dated(Integer.parseInt(text, date, date + 4, 10), date + 4);
    }
    return date > of ? pastPageBreak(text, date) : this;
  }

  // A page break may cut a date: "of 12 November", running heads, then a line that starts with the
  // year.
  private ResolutionNumber pastPageBreak(String text, int date) {
    int month = Prose.afterBlanks(text, Prose.digitsEnd(text, date));
    int cut = Prose.wordEnd(text, month);
    if (month == date || cut == month || !text.startsWith("\n\n", cut)) {
      return this;
    }
    int limit = Math.min(text.length() - 5, cut + PAGE_BREAK);
    for (int line = cut + 1; line < limit; line++) {
      if (text.charAt(line) == '\n'
          && Prose.digitsEnd(text, line + 1) == line + 5
          && (text.charAt(line + 1) == '1' || text.charAt(line + 1) == '2')
          && Prose.at(text, line + 5) == ',') {
        return dated(Integer.parseInt(text, line + 1, line + 5, 10), line + 5);
      }
    }
    return this;
  }

  private ResolutionNumber dated(int written, int after) {
    return new ResolutionNumber(start, end, number, year == null ? written : year, after, form);
  }
}
