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
 * @param yearsAgo for an expression that counts back whole years from a date known otherwise
 */
record DateExpression(
    int first,
    int last,
    Optional<CalendarDate> from,
    Optional<CalendarDate> to,
    DateBasis basis,
    int yearsAgo) {

  static DateExpression on(int first, int last, CalendarDate date) {
    return new DateExpression(
        first, last, Optional.of(date), Optional.empty(), DateBasis.ABSOLUTE, 0);
  }

  static DateExpression between(int first, int last, CalendarDate from, CalendarDate to) {
    return new DateExpression(
        first, last, Optional.of(from), Optional.of(to), DateBasis.INTERVAL, 0);
  }

  static DateExpression relative(int first, int last, int yearsAgo) {
    return new DateExpression(
        first, last, Optional.empty(), Optional.empty(), DateBasis.RELATIVE, yearsAgo);
  }

  DateExpression startingAt(int earlier) {
    return new DateExpression(earlier, last, from, to, basis, yearsAgo);
  }

  DateExpression everyYear(int earlier) {
    return new DateExpression(earlier, last, from, to, DateBasis.RECURRING, yearsAgo);
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
        yearsAgo);
  }

  String edtf() {
    String start = from.map(CalendarDate::edtf).orElse("");
    return to.map(end -> start + "/" + end.edtf()).orElse(start);
  }

  /** Text between this expression and a later one, in UTF-16 units. */
  int distanceTo(DateExpression later, Words words) {
    return words.start(later.first) - words.end(last);
  }
}
