package org.depositary.export.piece;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.http.RangeException;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a client wants (RFC 9110, 14.1).
 *
 * @param from the first byte, counted from 0
 * @param to after the last byte
 * @param whole whether all of the file was wanted, or what was wanted is not understood
 */
public record ByteRange(long from, long to, boolean whole) {

  // More digits than a file can have bytes are read as that many nines.
  private static final int MOST_DIGITS = 18;
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0++");
  private static final Pattern ONE =
      Pattern.compile("[bB][yY][tT][eE][sS]=[ \\t]*+([0-9]*+)-([0-9]*+)[ \\t]*+");

  /**
   * What a header Range asks for; several ranges and other units are answered with the whole, as
   * anybody may.
   *
   * @throws RangeException where the file has no such bytes
   */
  public static ByteRange of(@Nullable String header, long size) {
    ByteRange whole = new ByteRange(0, size, true);
    Matcher range = ONE.matcher(header == null ? "" : header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return whole;
    }
    if (range.group(1).isEmpty()) {
      return last(number(range.group(2)), size);
    }
    long from = number(range.group(1));
    long last = range.group(2).isEmpty() ? Long.MAX_VALUE - 1 : number(range.group(2));
    if (last < from) {
      return whole;
    }
    return existing(new ByteRange(from, Math.min(last + 1, size), false), size);
  }

  private static ByteRange last(long bytes, long size) {
    long from = bytes == 0 ? size : Math.max(0, size - bytes);
    return existing(new ByteRange(from, size, false), size);
  }

  private static ByteRange existing(ByteRange range, long size) {
    if (range.from >= size) {
      throw new RangeException(size);
    }
    return range;
  }

  private static long number(String digits) {
    String significant = LEADING_ZEROS.matcher(digits).replaceFirst("");
    if (significant.isEmpty()) {
      return 0;
    }
    return significant.length() > MOST_DIGITS ? Long.MAX_VALUE - 1 : Long.parseLong(significant);
  }

  /** How many bytes. */
  public long length() {
    return to - from;
  }
}
