package org.depositary.document;

/**
 * A day, a month or a year as the days it may be, each a number such as 20180226.
 *
 * <p>A month is all its days from 0 to 99, so that what may be in a time is found by comparing its
 * last day with the first of the time, and its first with the last.
 */
final class IssueDays {

  static final String FIRST = "issuedFirst";
  static final String LAST = "issuedLast";

  private static final int DIGITS = 8;

  private IssueDays() {}

  static long first(String date) {
    return filled(date, "0");
  }

  static long last(String date) {
    return filled(date, "9");
  }

  private static long filled(String date, String digit) {
    String digits = date.replace("-", "");
    return Long.parseLong(digits + digit.repeat(DIGITS - digits.length()));
  }
}
