package org.depositary.extraction.sign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as citations print it: "22 April 2010" or "April 22, 2010".
 *
 * @param end UTF-16 offset after it
 * @param iso ISO 8601
 */
public record WrittenDate(int end, String iso) {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** The year of it. */
  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** The date that starts at an offset. */
  public static Optional<WrittenDate> at(String text, int at) {
    int digits = Prose.digitsEnd(text, at);
    if (digits > at && digits - at <= 2) {
      int month = Prose.afterBlanks(text, digits);
      int monthEnd = Prose.wordEnd(text, month);
      return dated(text, at, monthOf(text, month, monthEnd), Prose.afterBlanks(text, monthEnd));
    }
    int monthEnd = Prose.wordEnd(text, at);
    int month = monthOf(text, at, monthEnd);
    int day = Prose.afterBlanks(text, monthEnd);
    int dayEnd = Prose.digitsEnd(text, day);
    if (month == 0 || dayEnd == day || dayEnd - day > 2) {
      return Optional.empty();
    }
    int comma = Prose.at(text, dayEnd) == ',' ? dayEnd + 1 : dayEnd;
    return dated(text, day, month, Prose.afterBlanks(text, comma));
  }

  private static Optional<WrittenDate> dated(String text, int day, int month, int year) {
    int yearEnd = Prose.digitsEnd(text, year);
    if (month == 0 || yearEnd - year != 4) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text, day, Prose.digitsEnd(text, day), 10);
    if (number < 1 || number > 31) {
      return Optional.empty();
    }
    StringBuilder iso = new StringBuilder(10).append(text, year, yearEnd);
    two(iso, month);
    two(iso, number);
    return Optional.of(new WrittenDate(yearEnd, iso.toString()));
  }

  private static void two(StringBuilder iso, int number) {
    iso.append('-').append(number < 10 ? "0" : "").append(number);
  }

  private static int monthOf(String text, int start, int end) {
    if (end - start < 3 || end - start > 9) {
      return 0;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(word) + 1;
  }
}
