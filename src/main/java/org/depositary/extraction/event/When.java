package org.depositary.extraction.event;

import org.depositary.extraction.DateBasis;
import org.depositary.extraction.DateValue;
import org.depositary.extraction.Mention;

/**
 * A date that an event can have: one with a year.
 *
 * @param start UTF-16 offset of its words
 * @param precision 1 for a year or a longer time, 2 for a month, 3 for a day
 */
record When(String edtf, int start, int precision) {

  private static final int MONTH = "2000-01".length();
  private static final int DAY = "2000-01-01".length();

  /** True for a date with a year that does not come again. */
  static boolean fits(Mention mention) {
    DateValue date = mention.date();
    return date != null
        && date.basis() != DateBasis.RECURRING
        && !date.edtf().isEmpty()
        && Character.isDigit(date.edtf().charAt(0));
  }

  static When of(Mention mention, DateValue date) {
    int slash = date.edtf().indexOf('/');
    int length = slash < 0 ? date.edtf().length() : slash;
    int precision = length >= DAY ? 3 : length >= MONTH ? 2 : 1;
    return new When(date.edtf(), mention.span().start(), precision);
  }
}
