package org.depositary.extraction.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.depositary.extraction.numeral.Numeral.Form;
import org.depositary.extraction.numeral.Numeral.Stretch;
import org.depositary.extraction.sentence.Sentence;

/**
 * Reads one number in digits: thousands parted by commas, blanks, apostrophes or stops; decimals.
 *
 * <p>Digits that belong to something else are refused: ordinals, document and telephone numbers,
 * times, list numbers, footnote marks, numbers glued to a word.
 */
final class DigitNumeral {

  private static final int MOST_DIGITS = 15;

  private final Sentence sentence;
  private final String units;
  private final boolean range;

  /**
   * A reader of one sentence.
   *
   * @param range true where the number is the end of a range: a dash may stand before it
   */
  DigitNumeral(Sentence sentence, boolean range) {
    this.range = range;
    this.sentence = sentence;
    this.units = sentence.units();
  }

  /** The number whose first digits are the word. */
  Optional<Numeral> at(int word) {
    int start = sentence.start(word);
    int end = digits(start);
    if (end - start > MOST_DIGITS || gluedBefore(start)) {
      return Optional.empty();
    }
    int grouped = groups(start, end);
    int whole = grouped > 0 ? grouped : end;
    int last = decimals(whole);
    char suffix = unit(last);
    boolean money = CurrencySign.before(units, start) >= 0;
    int scaleEnd = scaleEnd(last, suffix, money);
    if (scaleEnd == last && gluedAfter(start, last)) {
      return Optional.empty();
    }
    BigDecimal value =
        value(start, last).multiply(BigDecimal.valueOf(scaleEnd > last ? scale(suffix) : 1));
    Form form = grouped == 0 && last == end && yearLike(start, end) ? Form.YEAR_LIKE : Form.DIGITS;
    return Optional.of(
        Numeral.count(
            word, sentence.wordFrom(scaleEnd), new Stretch(start, scaleEnd), value, form));
  }

  private BigDecimal value(int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    int stop = lastDecimalPoint(start, end);
    for (int i = start; i < end; i++) {
      if (digit(i)) {
        plain.append(units.charAt(i));
      } else if (i == stop) {
        plain.append('.');
      }
    }
    return new BigDecimal(plain.toString());
  }

  // A stop is a decimal point unless groups of thousands are parted by it: 1.000.000.
  private int lastDecimalPoint(int start, int end) {
    int stops = 0;
    int last = -1;
    for (int i = start; i < end; i++) {
      if (units.charAt(i) == '.') {
        stops++;
        last = i;
      }
    }
    return stops == 1 ? last : -1;
  }

  /** The end of the thousands groups, or 0 where there are none. */
  private int groups(int start, int end) {
    char separator = unit(end);
    if (end - start > 3 || !separates(separator)) {
      return 0;
    }
    int at = separator == ',' ? lakhs(end) : end;
    int groups = 0;
    while (at - start < MOST_DIGITS + 5 && unit(at) == separator && group(at + 1)) {
      at += 4;
      groups++;
    }
    boolean enough = separator == '.' ? groups > 1 : groups > 0;
    return enough ? at : 0;
  }

  // The South Asian way: 3,00,000 and 1,25,00,000; a group of three must follow.
  private int lakhs(int end) {
    int at = end;
    while (at - end < 9
        && unit(at) == ','
        && digit(at + 1)
        && digit(at + 2)
        && unit(at + 3) == ',') {
      at += 3;
    }
    return unit(at) == ',' && group(at + 1) ? at : end;
  }

  private boolean group(int at) {
    return digit(at) && digit(at + 1) && digit(at + 2) && !digit(at + 3);
  }

  private int decimals(int end) {
    return unit(end) == '.' && digit(end + 1) ? digits(end + 1) : end;
  }

  private static boolean separates(char unit) {
    return switch (unit) {
      case ',', '.', ' ', '\u00a0', '\u202f', '\u2009', '\'', '\u2019' -> true;
      default -> false;
    };
  }

  private int digits(int from) {
    int at = from;
    while (at < sentence.end() && digit(at)) {
      at++;
    }
    return at;
  }

  private boolean yearLike(int start, int end) {
    return end - start == 4 && (units.charAt(start) == '1' || units.startsWith("20", start));
  }

  private boolean gluedBefore(int start) {
    return switch (before(start, 1)) {
      case '/', '+', '#', '\u00a7', '^', '_', '=', '\u2116', '@', '*' -> true;
      case '-', '\u2010', '\u2011' ->
          Character.isLetter(before(start, 2)) || !range && digitBefore(start - 1);
      case '.', ',', ':', '"', '\u201d', '\u2019', ')', '?', '!', ';', ']' -> true;
      default -> false;
    };
  }

  private boolean gluedAfter(int start, int end) {
    char next = unit(end);
    char afterNext = unit(end + 1);
    return switch (next) {
      case '/', '_', '@', '\u00b0' -> true;
      case ':', '.' -> Character.isLetterOrDigit(afterNext) || listNumber(start, next);
      case '-', '\u2010', '\u2011' -> Character.isLetter(afterNext);
      case ')', ']' -> enclosed(start) || lineStart(start);
      default -> Character.isLetter(next);
    };
  }

  private boolean enclosed(int start) {
    char opening = before(start, 1);
    return opening == '(' || opening == '[';
  }

  private boolean listNumber(int start, char next) {
    return next == '.' && lineStart(start);
  }

  private boolean lineStart(int start) {
    int at = start - 1;
    while (at >= 0 && at > start - 8 && units.charAt(at) != '\n' && blank(units.charAt(at))) {
      at--;
    }
    return at < 0 || units.charAt(at) == '\n';
  }

  private static boolean blank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** The end of a scale glued to the digits: 2.5M, 3bn, 40k, $4m. */
  private int scaleEnd(int last, char suffix, boolean money) {
    if ((suffix == 'b' || suffix == 'm') && unit(last + 1) == 'n') {
      return Character.isLetterOrDigit(unit(last + 2)) ? last : last + 2;
    }
    // "4m" alone may be metres.
    boolean million = suffix == 'm' && money;
    boolean scale = million || suffix == 'M' || suffix == 'k' || suffix == 'K' || suffix == 'B';
    return scale && !Character.isLetterOrDigit(unit(last + 1)) ? last + 1 : last;
  }

  /** What a letter glued to digits multiplies them by; 1 for any other character. */
  static long scale(char suffix) {
    return switch (suffix) {
      case 'k', 'K' -> 1_000L;
      case 'm', 'M' -> 1_000_000L;
      case 'b', 'B' -> 1_000_000_000L;
      default -> 1;
    };
  }

  private boolean digitBefore(int at) {
    return at > 0 && digit(at - 1);
  }

  private boolean digit(int at) {
    char unit = unit(at);
    return unit >= '0' && unit <= '9';
  }

  private char unit(int at) {
    return at < units.length() ? units.charAt(at) : '\n';
  }

  private char before(int at, int distance) {
    return at < distance ? '\n' : units.charAt(at - distance);
  }
}
