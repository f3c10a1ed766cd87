package org.depositary.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.DetectedMetadata.Boilerplate;
import org.depositary.extraction.DetectedMetadata.Boilerplate.FurnitureKind;
import org.depositary.extraction.sentence.CutText;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/**
 * Finds page furniture line by line: menus, sharing buttons, rights, cookie banners.
 *
 * <p>A line is furniture by what it says alone, or by being a row of words of menus. Long lines are
 * prose.
 */
final class FurnitureReader {

  private static final int LONGEST = 240;
  private static final int LONGEST_INSIDE = 40;
  private static final int ROW = 3;

  private static final Phrases<Entry> PHRASES =
      Phrases.load(
          FurnitureReader.class,
          "furniture.csv",
          cells -> new Entry(FurnitureKind.valueOf(cells[1]), Use.valueOf(cells[2])));

  private FurnitureReader() {}

  /** How a phrase makes a line furniture. */
  private enum Use {
    ALONE,
    ROW,
    START
  }

  private record Entry(FurnitureKind kind, Use use) {}

  /** Furniture in text order. */
  static List<Boilerplate> read(CutText text) {
    String units = text.units();
    List<Boilerplate> found = new ArrayList<>();
    crawler(units).ifPresent(found::add);
    int start = 0;
    while (start < units.length()) {
      int feed = units.indexOf('\n', start);
      int end = feed < 0 ? units.length() : feed;
      if (candidate(units, start, end)) {
        line(text, start, end).ifPresent(found::add);
      }
      start = end + 1;
    }
    return found;
  }

  // A line inside a paragraph is wrapped prose unless it is as short as a menu's.
  private static boolean candidate(String units, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST) {
      return false;
    }
    boolean first = start < 2 || units.charAt(start - 2) == '\n' || units.charAt(start - 2) == '\r';
    char next = end + 1 < units.length() ? units.charAt(end + 1) : '\n';
    boolean last = next == '\n' || next == '\r';
    return length <= LONGEST_INSIDE || first || last;
  }

  private static Optional<Boilerplate> line(CutText text, int start, int end) {
    String units = text.units();
    Sentence line = text.line(start, end);
    if (line.count() == 0) {
      return Optional.empty();
    }
    Span span = new Span(line.start(0), trimmed(units, start, end));
    if (rights(units, start)) {
      return Optional.of(new Boilerplate(new Span(start, span.end()), FurnitureKind.RIGHTS));
    }
    Optional<Entry> first = PHRASES.at(line, 0);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Use use = first.get().use();
    boolean starts = use == Use.START && (!line.is(0, "copyright") || line.digit(1));
    return starts || use != Use.START && row(line)
        ? Optional.of(new Boilerplate(span, first.get().kind()))
        : Optional.empty();
  }

  // "© 2019": the sign is no word, so it starts no phrase.
  private static boolean rights(String units, int start) {
    int at = start;
    while (at < units.length() && at < start + 12 && units.charAt(at) == ' ') {
      at++;
    }
    return units.startsWith("\u00a9", at)
        || units.startsWith("Copyright \u00a9", at)
        || units.startsWith("Copyright (c)", at);
  }

  /** A line of phrases only: one that says enough alone, or three of a menu. */
  private static boolean row(Sentence line) {
    int at = 0;
    int phrases = 0;
    boolean alone = false;
    while (at < line.count()) {
      Optional<Entry> entry = PHRASES.at(line, at);
      if (entry.isEmpty()) {
        return false;
      }
      alone |= entry.get().use() == Use.ALONE;
      phrases++;
      at = PHRASES.endOf(line, at);
    }
    return alone || phrases >= ROW;
  }

  private static int trimmed(String units, int start, int end) {
    int to = end;
    while (to > start + 1 && Character.isWhitespace(units.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  /** "date 2025-02-26 " before the first words, left by whoever fetched the page. */
  private static Optional<Boilerplate> crawler(String units) {
    int at = 0;
    while (at < Math.min(units.length(), 12) && Character.isWhitespace(units.charAt(at))) {
      at++;
    }
    int day = at + "date ".length();
    int end = day + "2000-01-01".length();
    boolean date =
        units.startsWith("date ", at)
            && end < units.length()
            && units.charAt(day + 4) == '-'
            && units.charAt(day + 7) == '-'
            && Character.isDigit(units.charAt(day))
            && units.charAt(end) == ' ';
    return date
        ? Optional.of(new Boilerplate(new Span(at, end + 1), FurnitureKind.CRAWLER))
        : Optional.empty();
  }
}
