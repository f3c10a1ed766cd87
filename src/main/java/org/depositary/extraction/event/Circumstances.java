package org.depositary.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a statement is about, as far as the text says.
 *
 * @param place the key of a place or of an event that is known by its name
 * @param date ISO 8601: a day, a month or a year; null as well where it is longer than that
 */
public record Circumstances(@Nullable String place, @Nullable String date) {

  private static final int DAY = "2000-01-01".length();
  private static final int MONTH = "2000-01".length();
  private static final int YEAR = "2000".length();

  static Circumstances of(@Nullable String place, @Nullable String edtf) {
    return new Circumstances(place, edtf == null ? null : whole(edtf));
  }

  // Of an interval what both ends share: February 1992 for the night of 25 to 26 February 1992.
  private static @Nullable String whole(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return edtf;
    }
    for (int length : new int[] {DAY, MONTH, YEAR}) {
      if (slash >= length && edtf.startsWith(edtf.substring(0, length), slash + 1)) {
        return edtf.substring(0, length);
      }
    }
    return null;
  }

  /** These and all that say less, the most exact first: at most eight. */
  public List<Circumstances> lessExact() {
    List<Circumstances> all = new ArrayList<>(8);
    addDates(place, all);
    if (place != null) {
      addDates(null, all);
    }
    return all;
  }

  private void addDates(@Nullable String where, List<Circumstances> all) {
    if (date != null) {
      all.add(new Circumstances(where, date));
      for (int length : new int[] {MONTH, YEAR}) {
        if (date.length() > length && date.charAt(length) == '-') {
          all.add(new Circumstances(where, date.substring(0, length)));
        }
      }
    }
    all.add(new Circumstances(where, null));
  }
}
