package org.depositary.extraction.date;

import java.util.Optional;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Years, spans of years, decades and centuries: "1992", "1939-1945", "2017/18", "1980s". */
final class YearForm {

  private static final int EARLIEST = 1400;
  private static final int EARLIEST_ALONE = 1900;
  private static final int LATEST = 2099;

  private final Words words;

  YearForm(Words words) {
    this.words = words;
  }

  /** The year that a word can be, 0 where it can be none. */
  static int year(Words words, int word) {
    int year = DateWords.number(words, word, 4);
    return year >= EARLIEST && year <= LATEST ? year : 0;
  }

  Optional<DateExpression> read(int at) {
    int year = year(words, at);
    if (year == 0 || DecimalGuard.reachesIn(words, at) || numbered(at)) {
      return Optional.empty();
    }
    Optional<DateExpression> span = yearSpan(at, year);
    if (span.isPresent()) {
      return span;
    }
    if (decadeMark(at + 1)) {
      return Optional.of(DateExpression.on(at, at + 1, CalendarDate.decade(year)));
    }
    return DecimalGuard.reachesOut(words, at) || counted(at, year)
        ? Optional.empty()
        : Optional.of(DateExpression.on(at, at, CalendarDate.of(year, 0, 0)));
  }

  /** "1980s", one word of digits and an s. */
  Optional<DateExpression> decade(int at) {
    int end = words.end(at) - 1;
    if (words.length(at) != 5 || words.unitAt(end) != 's' || words.unitAt(end - 1) != '0') {
      return Optional.empty();
    }
    int year = 0;
    for (int i = words.start(at); i < end; i++) {
      year = year * 10 + Character.digit(words.unitAt(i), 10);
    }
    return year >= EARLIEST && year <= LATEST
        ? Optional.of(DateExpression.on(at, at, CalendarDate.decade(year)))
        : Optional.empty();
  }

  /** "20th century", "twentieth century". */
  Optional<DateExpression> century(int at, int number) {
    boolean century =
        at + 1 < words.count()
            && words.hash(at + 1) == DateWords.CENTURY
            && (words.gap(at + 1) == Gap.SPACE || words.gap(at + 1) == Gap.HYPHEN);
    if (!century || number < 1 || number > 21) {
      return Optional.empty();
    }
    int first = (number - 1) * 100 + 1;
    return Optional.of(
        DateExpression.between(
            at, at + 1, CalendarDate.of(first, 0, 0), CalendarDate.of(first + 99, 0, 0)));
  }

  private boolean decadeMark(int next) {
    return words.gap(next) == Gap.APOSTROPHE
        && words.length(next) == 1
        && words.unitAt(words.start(next)) == 's'
        && words.unitAt(words.end(next - 1) - 1) == '0';
  }

  private Optional<DateExpression> yearSpan(int at, int year) {
    Gap gap = words.gap(at + 1);
    if (gap != Gap.HYPHEN && gap != Gap.SLASH || DecimalGuard.reachesOut(words, at + 1)) {
      return Optional.empty();
    }
    int until = year(words, at + 1);
    int twoDigits = DateWords.number(words, at + 1, 2);
    if (until == 0 && twoDigits > year % 100) {
      until = year - year % 100 + twoDigits;
    }
    // A slash joins two neighbouring years only; anything else is a symbol.
    boolean plausible = gap == Gap.HYPHEN ? until > year : until == year + 1;
    return plausible
        ? Optional.of(
            DateExpression.between(
                at, at + 1, CalendarDate.of(year, 0, 0), CalendarDate.of(until, 0, 0)))
        : Optional.empty();
  }

  private boolean numbered(int at) {
    Gap gap = words.gap(at);
    if (gap == Gap.HYPHEN) {
      return !DateWords.PREFIX_OF_A_YEAR.has(words, at - 1);
    }
    boolean beside = gap == Gap.SPACE || gap == Gap.STOP || gap == Gap.DOT;
    return beside && DateWords.NUMBERED.has(words, at - 1);
  }

  private boolean counted(int at, int year) {
    boolean beside = words.gap(at + 1) == Gap.SPACE && at + 1 < words.count();
    if (beside && DateWords.COUNTED.has(words, at + 1)) {
      return true;
    }
    if (words.gap(at) == Gap.SPACE && DateWords.BEFORE_A_YEAR.has(words, at - 1)) {
      return false;
    }
    return year < EARLIEST_ALONE || beside && plural(at + 1);
  }

  private boolean plural(int word) {
    return words.shape(word) == Shape.LOWER
        && words.length(word) > 3
        && words.unitAt(words.end(word) - 1) == 's';
  }
}
