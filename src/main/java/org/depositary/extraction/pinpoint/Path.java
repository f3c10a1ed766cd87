package org.depositary.extraction.pinpoint;

import java.util.Locale;
import org.depositary.extraction.Pinpoint;
import org.jspecify.annotations.Nullable;

/**
 * One pinpoint while it is read: a number for each level that was named. Immutable.
 *
 * @param numbers by ordinal of {@link Level}
 * @param start of its print, UTF-16
 * @param end of its print, UTF-16
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Path(@Nullable String[] numbers, int start, int end) {

  private static final int LONGEST_PRINT = 200;

  private static final Level[] LEVELS = Level.values();

  static final Path NONE = new Path(new @Nullable String[LEVELS.length], 0, 0);

  Path with(Level level, String number, int printEnd) {
    @Nullable String[] copy = numbers.clone();
    copy[level.ordinal()] = number;
    return new Path(copy, start, printEnd);
  }

  Path from(int printStart) {
    return new Path(numbers, printStart, end);
  }

  Path until(int printEnd) {
    return new Path(numbers, start, printEnd);
  }

  /** This path with everything narrower than the level taken away. */
  Path above(Level level) {
    @Nullable String[] copy = numbers.clone();
    for (int i = level.ordinal(); i < copy.length; i++) {
      copy[i] = null;
    }
    return new Path(copy, start, end);
  }

  /** This path under a wider one: "paragraph 2" under "article 36". */
  Path under(Path wider) {
    @Nullable String[] copy = wider.numbers.clone();
    for (int i = 0; i < copy.length; i++) {
      if (numbers[i] != null) {
        copy[i] = numbers[i];
      }
    }
    return new Path(copy, Math.min(start, wider.start), Math.max(end, wider.end));
  }

  @Nullable String number(Level level) {
    return numbers[level.ordinal()];
  }

  /** The narrowest level that has a number; PART where none has. */
  Level deepest() {
    for (int i = numbers.length - 1; i > 0; i--) {
      if (numbers[i] != null) {
        return LEVELS[i];
      }
    }
    return Level.PART;
  }

  /** True where an instrument can be cited by it; a paragraph alone is nobody's. */
  boolean citable() {
    return deepest() != Level.PART || number(Level.PART) != null
        ? widest().wider(Level.PARAGRAPH)
        : false;
  }

  private Level widest() {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != null) {
        return LEVELS[i];
      }
    }
    return Level.SUBPOINT;
  }

  Pinpoint pinpoint(String text) {
    return new Pinpoint(
        number(Level.PART),
        number(Level.CHAPTER),
        number(Level.ANNEX),
        number(Level.SECTION),
        number(Level.ARTICLE),
        lower(number(Level.PARAGRAPH)),
        lower(number(Level.POINT)),
        lower(number(Level.SUBPOINT)),
        print(text));
  }

  // The print of an item begins where its list does: without a bound a long list would cost its
  // square.
  private String print(String text) {
    int from = Math.max(start, end - LONGEST_PRINT);
    return text.substring(
        from > start && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, end);
  }

  private static @Nullable String lower(@Nullable String number) {
    return number == null ? null : number.toLowerCase(Locale.ROOT);
  }
}
