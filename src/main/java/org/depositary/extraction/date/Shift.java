package org.depositary.extraction.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * How far a relative date lies from the one it is counted from.
 *
 * @param amount negative for what lies before
 */
record Shift(Anchor anchor, Step step, int amount) {

  /** For an expression that no date can be counted for. */
  static final Shift UNKNOWN = new Shift(Anchor.NONE, Step.DAY, 0);

  /** What a relative date is counted from. */
  enum Anchor {
    /** The date of the document: "yesterday". */
    DOCUMENT,
    /** The date named last: "the next day". */
    TEXT,
    NONE
  }

  /** The unit that is counted, and how exact the result is. */
  enum Step {
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    MONTH,
    YEAR
  }

  /** A day, a month, a year, or both ends of a week. */
  record Result(CalendarDate from, Optional<CalendarDate> to) {}

  /** The date that lies so far from another; empty where that one is not exact enough. */
  Optional<Result> from(CalendarDate date) {
    try {
      return counted(date);
    } catch (DateTimeException e) {
      // Not a day of this calendar: 29 February of another year.
      return Optional.empty();
    }
  }

  private Optional<Result> counted(CalendarDate date) {
    if (date.year() == 0 || date.decade()) {
      return Optional.empty();
    }
    return switch (step) {
      case YEAR -> one(CalendarDate.of(date.year() + amount, 0, 0));
      case MONTH -> date.month() == 0 ? Optional.empty() : one(month(date));
      case WEEK -> date.day() == 0 ? Optional.empty() : week(day(date).plusWeeks(amount));
      case DAY -> date.day() == 0 ? Optional.empty() : one(of(day(date).plusDays(amount)));
    };
  }

  private static Optional<Result> one(CalendarDate date) {
    return date.year() < 1 ? Optional.empty() : Optional.of(new Result(date, Optional.empty()));
  }

  private CalendarDate month(CalendarDate date) {
    YearMonth month = YearMonth.of(date.year(), date.month()).plusMonths(amount);
    return CalendarDate.of(month.getYear(), month.getMonthValue(), 0);
  }

  private static Optional<Result> week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Optional.of(new Result(of(monday), Optional.of(of(monday.plusDays(6)))));
  }

  private static LocalDate day(CalendarDate date) {
    return LocalDate.of(date.year(), date.month(), date.day());
  }

  private static CalendarDate of(LocalDate day) {
    return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
