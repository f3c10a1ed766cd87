package org.depositary.figure;

import org.jspecify.annotations.Nullable;

/**
 * The first and the last day that an EDTF date can mean, as ISO dates; both null where it is
 * unknown.
 */
record Timespan(@Nullable String first, @Nullable String last) {

  private static final int YEAR = 4;
  private static final int MONTH = "2000-01".length();

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

  /** True where both can mean the same day; an unknown end excludes nothing. */
  boolean overlaps(Timespan other) {
    return notAfter(first, other.last) && notAfter(other.first, last);
  }

  private static boolean notAfter(@Nullable String first, @Nullable String last) {
    return first == null || last == null || first.compareTo(last) <= 0;
  }

  private static String fill(String date, char digit, String rest) {
    String known = date.replace('X', digit);
    int from =
        known.length() <= YEAR ? 0 : known.length() <= MONTH ? "-01".length() : rest.length();
    return known + rest.substring(from);
  }
}
