package org.depositary.extraction.date;

import java.util.Optional;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/** Dates in digits: "2018-02-26", "26/02/1992", "26.02.1992". */
final class NumericForm {

  private final Words words;

  NumericForm(Words words) {
    this.words = words;
  }

  Optional<DateExpression> read(int at) {
    Gap gap = words.gap(at + 1);
    if (gap != words.gap(at + 2) || DecimalGuard.reachesIn(words, at) || goesOn(at + 2)) {
      return Optional.empty();
    }
    if (gap == Gap.HYPHEN) {
      return iso(at);
    }
    return gap == Gap.SLASH || gap == Gap.DOT ? dayMonthYear(at) : Optional.empty();
  }

  private boolean goesOn(int last) {
    return last >= words.count()
        || DecimalGuard.reachesOut(words, last)
        || words.gap(last + 1) == Gap.HYPHEN;
  }

  private Optional<DateExpression> iso(int at) {
    int year = YearForm.year(words, at);
    int month = DateWords.number(words, at + 1, 2);
    int day = DateWords.number(words, at + 2, 2);
    return year > 0 && CalendarDate.exists(month, day)
        ? Optional.of(DateExpression.on(at, at + 2, CalendarDate.of(year, month, day)))
        : Optional.empty();
  }

  // Day first or month first: where both could be, only the year is sure.
  private Optional<DateExpression> dayMonthYear(int at) {
    int one = DateWords.day(words, at);
    int two = DateWords.day(words, at + 1);
    int year = YearForm.year(words, at + 2);
    boolean dayFirst = CalendarDate.exists(two, one);
    boolean monthFirst = CalendarDate.exists(one, two);
    if (year == 0 || !dayFirst && !monthFirst) {
      return Optional.empty();
    }
    CalendarDate date;
    if (dayFirst && monthFirst && one != two) {
      date = CalendarDate.of(year, 0, 0);
    } else {
      date = dayFirst ? CalendarDate.of(year, two, one) : CalendarDate.of(year, one, two);
    }
    return Optional.of(DateExpression.on(at, at + 2, date));
  }
}
