package org.depositary.extraction.date;

import java.util.Optional;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/**
 * Days and months by name: "26 February 1992", "25 to 26 February", "February 25-26, 1992", "in
 * May".
 */
final class DayForm {

  private final Words words;

  DayForm(Words words) {
    this.words = words;
  }

  /** An expression that starts with the number of a day. */
  Optional<DateExpression> dayFirst(int at) {
    int day = DateWords.day(words, at);
    int next = at + 1;
    int until = rangeEnd(next);
    if (until > 0) {
      next = until + 1;
    }
    next = afterOf(next);
    int month = DateWords.month(words, next) % DateWords.SHORT;
    Gap gap = words.gap(next);
    if (month == 0 || gap != Gap.SPACE && gap != Gap.HYPHEN && gap != Gap.STOP) {
      return Optional.empty();
    }
    int last = until > 0 ? DateWords.day(words, until) : day;
    if (!CalendarDate.exists(month, day) || !CalendarDate.exists(month, last)) {
      return Optional.empty();
    }
    int end = yearAfter(next);
    return Optional.of(expression(at, end, new Days(month, day, last, end > next ? end : -1)));
  }

  /** An expression that starts with the name of a month. */
  Optional<DateExpression> monthFirst(int at) {
    int written = DateWords.month(words, at);
    int month = written % DateWords.SHORT;
    boolean abbreviated = written > DateWords.SHORT;
    Gap gap = words.gap(at + 1);
    boolean beside = gap == Gap.SPACE || abbreviated && gap == Gap.STOP;
    int day = beside ? DateWords.day(words, at + 1) : 0;
    if (CalendarDate.exists(month, day) && !DecimalGuard.goesOn(words, at + 1)) {
      int until = rangeEnd(at + 2);
      int next = until > 0 ? until : at + 1;
      int last = until > 0 ? DateWords.day(words, until) : day;
      if (!CalendarDate.exists(month, last)) {
        next = at + 1;
        last = day;
      }
      int end = yearAfter(next);
      return Optional.of(expression(at, end, new Days(month, day, last, end > next ? end : -1)));
    }
    return monthOnly(at, month, abbreviated);
  }

  private Optional<DateExpression> monthOnly(int at, int month, boolean abbreviated) {
    int year = yearAfter(at);
    if (year > at) {
      return Optional.of(
          DateExpression.on(at, year, CalendarDate.of(YearForm.year(words, year), month, 0)));
    }
    Optional<DateExpression> range = monthRange(at, month);
    if (range.isPresent()) {
      return range;
    }
    boolean led =
        DateWords.BEFORE_A_MONTH.has(words, at - 1)
            && (words.gap(at) == Gap.SPACE || words.gap(at) == Gap.HYPHEN);
    boolean named = words.gap(at + 1) == Gap.SPACE && words.capital(at + 1);
    return led && !abbreviated && !named
        ? Optional.of(DateExpression.on(at, at, CalendarDate.of(0, month, 0)))
        : Optional.empty();
  }

  private Optional<DateExpression> monthRange(int at, int month) {
    int second = words.gap(at + 1) == Gap.HYPHEN ? at + 1 : at + 2;
    if (second == at + 2 && !DateWords.RANGE.has(words, at + 1)) {
      return Optional.empty();
    }
    int until = DateWords.month(words, second) % DateWords.SHORT;
    int year = until > 0 ? yearAfter(second) : second;
    if (year == second) {
      return Optional.empty();
    }
    int named = YearForm.year(words, year);
    return Optional.of(
        DateExpression.between(
            at, year, CalendarDate.of(named, month, 0), CalendarDate.of(named, until, 0)));
  }

  private record Days(int month, int first, int last, int yearWord) {}

  private DateExpression expression(int at, int end, Days days) {
    int year = days.yearWord < 0 ? 0 : YearForm.year(words, days.yearWord);
    CalendarDate from = CalendarDate.of(year, days.month, days.first);
    return days.last == days.first
        ? DateExpression.on(at, end, from)
        : DateExpression.between(at, end, from, CalendarDate.of(year, days.month, days.last));
  }

  // The word of the second day of "25-26", "25 to 26", "25 and 26"; -1 where there is none. Days
  // joined by "and" are an interval only where they follow one another.
  private int rangeEnd(int next) {
    Gap gap = words.gap(next);
    int first = DateWords.day(words, next - 1);
    int joined = next;
    if (gap != Gap.HYPHEN && gap != Gap.SLASH) {
      boolean word = gap == Gap.SPACE && DateWords.RANGE.has(words, next);
      boolean dash = gap == Gap.OTHER && spacedDash(next);
      if (!word && !dash) {
        return -1;
      }
      joined = word ? next + 1 : next;
      if (word && words.gap(joined) != Gap.SPACE) {
        return -1;
      }
    }
    int second = DateWords.day(words, joined);
    boolean and = joined > next && words.hash(next) == Words.hash("and");
    boolean follows = and ? second == first + 1 : second > first;
    return follows ? joined : -1;
  }

  private boolean spacedDash(int next) {
    int from = words.end(next - 1);
    int to = words.start(next);
    if (to - from != 3) {
      return false;
    }
    char dash = words.unitAt(from + 1);
    return dash == '-' || dash == '\u2013' || dash == '\u2014';
  }

  private int afterOf(int next) {
    if (next >= words.count() || words.hash(next) != DateWords.OF) {
      return next;
    }
    return next + 1;
  }

  // The word of the year that follows the word of a month or day; that word itself where none does.
  private int yearAfter(int word) {
    int next = word + 1;
    Gap gap = words.gap(next);
    boolean stop = gap == Gap.STOP && DateWords.month(words, word) > DateWords.SHORT;
    boolean of = gap == Gap.SPACE && next < words.count() && words.hash(next) == DateWords.OF;
    if (of && words.gap(next + 1) == Gap.SPACE) {
      next++;
    } else if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.HYPHEN && !stop) {
      return word;
    }
    boolean year =
        YearForm.year(words, next) > 0
            && !DecimalGuard.goesOn(words, next)
            && (words.gap(next + 1) != Gap.SPACE || !DateWords.COUNTED.has(words, next + 1));
    return year ? next : word;
  }
}
