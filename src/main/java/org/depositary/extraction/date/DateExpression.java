package org.depositary.extraction.date;

import java.util.Optional;
import org.depositary.extraction.DateBasis;
import org.depositary.text.Words;

/**
 * An expression found, before the year it may leave out is known.
 *
 * @param first word
 * @param last word, inclusive
 * @param from the date, or the start of an interval; empty where the text does not say
 * @param to the end of an interval
 * @param shift for an expression that is counted from a date known otherwise
 */
record DateExpression(
    int first,
    int last,
    Optional<CalendarDate> from,
    Optional<CalendarDate> to,
    DateBasis basis,
    Shift shift) {

  static DateExpression on(int first, int last, CalendarDate date) {
    return new DateExpression(
        first, last, Optional.of(date), Optional.empty(), DateBasis.ABSOLUTE, Shift.UNKNOWN);
  }

  static DateExpression between(int first, int last, CalendarDate from, CalendarDate to) {
    return new DateExpression(
        first, last, Optional.of(from), Optional.of(to), DateBasis.INTERVAL, Shift.UNKNOWN);
  }

  static DateExpression relative(int first, int last, Shift shift) {
    return new DateExpression(
        first, last, Optional.empty(), Optional.empty(), DateBasis.RELATIVE, shift);
  }

  DateExpression startingAt(int earlier) {
    return new DateExpression(earlier, last, from, to, basis, shift);
  }

  /** With what was counted for it. */
  DateExpression counted(Shift.Result result) {
    return new DateExpression(
        first, last, Optional.of(result.from()), result.to(), DateBasis.RELATIVE, shift);
  }

  DateExpression everyYear(int earlier) {
    return new DateExpression(earlier, last, from, to, DateBasis.RECURRING, shift);
  }

  /** The year it names itself, of its end where it is an interval; 0 where it names none. */
  int year() {
    return to.or(() -> from).map(CalendarDate::year).orElse(0);
  }

  /** True for a day or month whose year must come from elsewhere. */
  boolean lacksYear() {
    return from.isPresent() && year() == 0 && basis != DateBasis.RECURRING;
  }

  DateExpression inYear(int year) {
    return new DateExpression(
        first,
        last,
        from.map(date -> date.inYear(year)),
        to.map(date -> date.inYear(year)),
        DateBasis.DERIVED,
        shift);
  }

  String edtf() {
    String start = from.map(CalendarDate::edtf).orElse("");
    return to.map(end -> start + "/" + end.edtf()).orElse(start);
  }

  /** The end that is counted from: the later one forwards, the earlier one backwards. */
  Optional<CalendarDate> edge(int amount) {
    return amount > 0 ? to.or(() -> from).map(end -> end.inYear(year())) : from;
  }

  /** Text between this expression and a later one, in UTF-16 units. */
  int distanceTo(DateExpression later, Words words) {
    return words.start(later.first) - words.end(last);
  }
}
