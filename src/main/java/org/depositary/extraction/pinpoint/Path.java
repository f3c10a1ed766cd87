package org.depositary.extraction.pinpoint;

import java.util.Locale;
import org.depositary.extraction.Pinpoint;
import org.jspecify.annotations.Nullable;

/**
 * One pinpoint while it is read: a number for each level that was named. Immutable.
 *
 * @param numbers by ordinal of {@link Level}
 * @param unit what stands in the place of an article: "rule"; null for an article
 * @param detail what no number tells: "chapeau"; null where nothing does
 * @param start of its print, UTF-16
 * @param end of its print, UTF-16
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Path(
    @Nullable String[] numbers,
    @Nullable String unit,
    @Nullable String detail,
    int start,
    int end) {

  private static final int LONGEST_PRINT = 200;
  private static final Level[] LEVELS = Level.values();

  static final Path NONE = new Path(new @Nullable String[LEVELS.length], null, null, 0, 0);

  Path with(Level level, String number, int printEnd) {
    @Nullable String[] copy = numbers.clone();
    copy[level.ordinal()] = number;
    return new Path(copy, unit, detail, start, printEnd);
  }

  Path from(int printStart) {
    return new Path(numbers, unit, detail, printStart, end);
  }

  Path until(int printEnd) {
    return new Path(numbers, unit, detail, start, printEnd);
  }

  /** This path in a convention that has rules or principles where others have articles. */
  Path of(@Nullable String other) {
    return new Path(numbers, other, detail, start, end);
  }

  /** This path with a part of it that has no number: "chapeau", "sentence_3". */
  Path detailed(@Nullable String part, int printEnd) {
    return new Path(numbers, unit, part, start, printEnd);
  }

  /** This path with its section inside its article, whatever was read first. */
  Path sectioned() {
    @Nullable String[] copy = numbers.clone();
    copy[Level.SUBSECTION.ordinal()] = copy[Level.SECTION.ordinal()];
    copy[Level.SECTION.ordinal()] = null;
    return new Path(copy, unit, detail, start, end);
  }

  /** This path with everything narrower than the level taken away. */
  Path above(Level level) {
    @Nullable String[] copy = numbers.clone();
    for (int i = level.ordinal(); i < copy.length; i++) {
      copy[i] = null;
    }
    return new Path(copy, unit, null, start, end);
  }

  /** This path under a wider one: "paragraph 2" under "article 36". */
  Path under(Path wider) {
    @Nullable String[] copy = wider.numbers.clone();
    for (int i = 0; i < copy.length; i++) {
      if (numbers[i] != null) {
        copy[i] = numbers[i];
      }
    }
    return new Path(
        copy,
        unit == null ? wider.unit : unit,
        detail == null ? wider.detail : detail,
        Math.min(start, wider.start),
        Math.max(end, wider.end));
  }

  @Nullable String number(Level level) {
    return numbers[level.ordinal()];
  }

  /** The narrowest level that has a number; ANNEX, the widest, where none has. */
  Level deepest() {
    for (int i = numbers.length - 1; i > 0; i--) {
      if (numbers[i] != null) {
        return LEVELS[i];
      }
    }
    return Level.ANNEX;
  }

  /** True where an instrument can be cited by it; a paragraph alone is nobody's. */
  boolean citable() {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != null) {
        return LEVELS[i].wider(Level.PARAGRAPH);
      }
    }
    return false;
  }

  Pinpoint pinpoint(String text) {
    String subsection = number(Level.SUBSECTION);
    return new Pinpoint(
        number(Level.PART),
        number(Level.CHAPTER),
        number(Level.ANNEX),
        subsection == null ? number(Level.SECTION) : subsection,
        lower(number(Level.ARTICLE)),
        lower(number(Level.PARAGRAPH)),
        lower(number(Level.POINT)),
        lower(number(Level.SUBPOINT)),
        instead(subsection != null),
        detail,
        print(text));
  }

  private @Nullable String instead(boolean sections) {
    if (sections) {
      return "section";
    }
    return number(Level.PREAMBLE) == null ? unit : "preamble";
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
