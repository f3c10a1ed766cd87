package org.depositary.extraction.date;

/**
 * A day, a month or a year as far as the text says; 0 for a part that it does not say.
 *
 * @param decade true where the year is the first of a decade that is meant as a whole
 */
record CalendarDate(int year, int month, int day, boolean decade) {

  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  static CalendarDate of(int year, int month, int day) {
    return new CalendarDate(year, month, day, false);
  }

  static CalendarDate decade(int firstYear) {
    return new CalendarDate(firstYear, 0, 0, true);
  }

  /** True where a month has such a day. */
  static boolean exists(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
  }

  CalendarDate inYear(int known) {
    return new CalendarDate(known, month, day, false);
  }

  boolean isDayWithYear() {
    return year > 0 && day > 0;
  }

  boolean sameDay(CalendarDate other) {
    return month == other.month && day == other.day;
  }

  /** EDTF level 1: an unknown year is {@code XXXX}, a decade {@code 198X}. */
  String edtf() {
    if (decade) {
      return padded(new StringBuilder(4), year / 10, 3).append('X').toString();
    }
    StringBuilder edtf = new StringBuilder(10);
    if (year > 0) {
      padded(edtf, year, 4);
    } else {
      edtf.append("XXXX");
    }
    if (month > 0) {
      padded(edtf.append('-'), month, 2);
    }
    if (day > 0) {
      padded(edtf.append('-'), day, 2);
    }
    return edtf.toString();
  }

  private static StringBuilder padded(StringBuilder edtf, int number, int digits) {
    String written = Integer.toString(number);
    return edtf.append("0".repeat(Math.max(0, digits - written.length()))).append(written);
  }
}
