package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Pinpoint;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.text.Span;

/**
 * Reads the pinpoints that start at a trigger: "articles 2 (c), 3 and 15", "paragraph 2 of Article
 * 36", "the sixth article".
 *
 * <p>One scanner reads one text. It looks a few tokens past what it accepts and never back.
 */
public final class PinpointScanner {

  /** Ranges are written out while the text's allowance lasts; then only both ends are kept. */
  private static final int SPARE = 1000;

  private final String text;
  private final Cursor cursor;
  private final UnitReader units;

  public PinpointScanner(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
    this.units = new UnitReader(cursor, SPARE + text.length() / 4);
  }

  /** True for a word that may start pinpoints. */
  public static boolean starts(Word word) {
    return UnitReader.level(word) != null || word == Word.ORDINAL || word == Word.COMMON;
  }

  /**
   * The pinpoints that start at a UTF-16 offset where a word that {@link #starts} them stands.
   *
   * @return empty where the word is a word like any other
   */
  public Optional<PinpointRun> scan(int from) {
    cursor.at(from);
    boolean common = cursor.is(Word.COMMON);
    if (common) {
      cursor.next();
    }
    boolean standing = UnitReader.standing(cursor);
    List<Path> paths = new ArrayList<>(units.read());
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    glue(paths);
    int end = paths.get(paths.size() - 1).end();
    for (Path path : paths) {
      end = Math.max(end, path.end());
    }
    if (cursor.is(Word.COMMON)) {
      common = true;
      end = cursor.end();
    }
    paths.removeIf(path -> !path.citable());
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new PinpointRun(new Span(from, end), list(paths), common, standing));
  }

  /** The pinpoint of a bare number with brackets, "28(a)(ii)"; empty where there are none. */
  public Optional<PinpointRun> scanBare(int from) {
    cursor.at(from);
    List<Path> paths = units.bare();
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PinpointRun(
                new Span(from, paths.get(paths.size() - 1).end()), list(paths), false, true));
  }

  /** The pinpoint of "6th article"; empty where the digits are no ordinal of one. */
  public Optional<PinpointRun> scanOrdinal(int from) {
    cursor.at(from);
    List<Path> paths = units.numberedOrdinal();
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PinpointRun(
                new Span(from, paths.get(paths.size() - 1).end()), list(paths), false, false));
  }

  private void glue(List<Path> paths) {
    int mark = cursor.from();
    while (glued()) {
      List<Path> more = units.read();
      if (more.isEmpty() || !more.get(0).citable()) {
        break;
      }
      paths.addAll(more);
      mark = cursor.from();
    }
    cursor.back(mark);
  }

  // A separator, and behind it a unit of its own: ", and article 5", "; paragraph 1 of article 12".
  private boolean glued() {
    boolean separated = false;
    for (int i = 0; i < 3; i++) {
      if (!cursor.is(Token.COMMA)
          && !cursor.is(Token.SEMICOLON)
          && !cursor.is(Word.AND)
          && !cursor.is(Word.GLUE)
          && !cursor.is(Word.ESPECIALLY)) {
        break;
      }
      separated = true;
      cursor.next();
    }
    if (cursor.is(Word.THE)) {
      cursor.next();
    }
    return separated && cursor.known() && UnitReader.opens(cursor.word());
  }

  private List<Pinpoint> list(List<Path> paths) {
    List<Pinpoint> pinpoints = new ArrayList<>(paths.size());
    for (Path path : paths) {
      pinpoints.add(path.pinpoint(text));
    }
    return pinpoints;
  }
}
