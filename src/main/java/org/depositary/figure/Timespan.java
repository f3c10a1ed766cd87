package org.depositary.figure;

import org.jspecify.annotations.Nullable;

/**
 * The first and the last day that an EDTF date can mean, as ISO dates; null where it is open or
 * unknown.
 */
record Timespan(@Nullable String first, @Nullable String last) {

  private static final int YEAR = 4;
  private static final int MONTH = "2000-01".length();
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  // What took a night or a few days is one occasion, by whichever of the days a source calls it.
  private static final int DAYS_OF_AN_OCCASION = 7;

  static Timespan of(@Nullable String edtf) {
    if (edtf == null || edtf.length() < YEAR) {
      return new Timespan(null, null);
    }
    int slash = edtf.indexOf('/');
    String from = slash < 0 ? edtf : edtf.substring(0, slash);
    String to = slash < 0 ? edtf : edtf.substring(slash + 1);
    return new Timespan(
        from.length() < YEAR ? null : fill(from, '0', "-01-01"),
        to.length() < YEAR ? null : fill(to, '9', "-12-31"));
  }

  boolean known() {
    return first != null || last != null;
  }

  /** True where both are of the same time: the same words, or a few days that touch. */
  boolean sameOccasion(Timespan other) {
    return equals(other) || (overlaps(other) && brief() && other.brief());
  }

  /** True where all that the other can mean lies within this. */
  boolean contains(Timespan other) {
    return (first == null || (other.first != null && first.compareTo(other.first) <= 0))
        && (last == null || (other.last != null && last.compareTo(other.last) >= 0));
  }

  private boolean overlaps(Timespan other) {
    return notAfter(first, other.last) && notAfter(other.first, last);
  }

  private boolean brief() {
    return first != null && last != null && day(last) - day(first) < DAYS_OF_AN_OCCASION;
  }

  private static boolean notAfter(@Nullable String first, @Nullable String last) {
    return first == null || last == null || first.compareTo(last) <= 0;
  }

  // A count of days that makes every month as long as the longest: good to a week.
  private static int day(String date) {
    int year = Integer.parseInt(date.substring(0, YEAR));
    int month = Integer.parseInt(date.substring(YEAR + 1, MONTH));
    int day = Integer.parseInt(date.substring(MONTH + 1));
    return (year * MONTHS + month) * DAYS + day;
  }

  private static String fill(String date, char digit, String rest) {
    String known = date.replace('X', digit);
    int from =
        known.length() <= YEAR ? 0 : known.length() <= MONTH ? "-01".length() : rest.length();
    return known + rest.substring(from);
  }
}
