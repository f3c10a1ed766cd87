package org.depositary.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Puts instants into words, as {@link Instant#toString} does, which takes longer than all the rest
 * of an entry of the feed.
 */
public final class InstantText {

  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
  private static final long BEHIND_LAST = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();
  private static final int WITHOUT_FRACTION = "2026-01-31T12:00:00".length();
  private static final int NANOS_DIGITS = 9;

  private InstantText() {}

  /** ISO 8601, with none, three, six or nine digits of a second. */
  public static String of(Instant instant) {
    long second = instant.getEpochSecond();
    if (second < FIRST || second >= BEHIND_LAST) {
      return instant.toString();
    }
    int nano = instant.getNano();
    LocalDateTime time = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
    int fraction = fractionDigits(nano);
    byte[] text = new byte[WITHOUT_FRACTION + (fraction == 0 ? 0 : 1 + fraction) + 1];
    put(text, 0, 4, time.getYear());
    text[4] = '-';
    put(text, 5, 2, time.getMonthValue());
    text[7] = '-';
    put(text, 8, 2, time.getDayOfMonth());
    text[10] = 'T';
    put(text, 11, 2, time.getHour());
    text[13] = ':';
    put(text, 14, 2, time.getMinute());
    text[16] = ':';
    put(text, 17, 2, time.getSecond());
    if (fraction > 0) {
      text[WITHOUT_FRACTION] = '.';
      put(text, WITHOUT_FRACTION + 1, fraction, shortened(nano, fraction));
    }
    text[text.length - 1] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static int fractionDigits(int nano) {
    if (nano == 0) {
      return 0;
    }
    if (nano % 1_000_000 == 0) {
      return 3;
    }
    return nano % 1000 == 0 ? 6 : NANOS_DIGITS;
  }

  private static int shortened(int nano, int digits) {
    int value = nano;
    for (int i = digits; i < NANOS_DIGITS; i++) {
      value /= 10;
    }
    return value;
  }

  private static void put(byte[] text, int from, int digits, int value) {
    int left = value;
    for (int i = from + digits - 1; i >= from; i--) {
      text[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }
}
