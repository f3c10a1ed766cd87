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

  /** How far back an open bracket is looked for. */
  private static final int BEFORE = 60;

  private final String text;
  private final Cursor cursor;
  private final UnitReader units;
  private final SameArticle inherited;

  public PinpointScanner(String text) {
    this.text = text;
    this.cursor = new Cursor(text);
    this.inherited = new SameArticle(cursor);
    this.units = new UnitReader(cursor, SPARE + text.length() / 4);
  }

  /** True for a word that may start pinpoints. */
  public static boolean starts(Word word) {
    return Units.opens(word) || word == Word.COMMON;
  }

  /**
   * The pinpoints that start at a UTF-16 offset where a word that {@link #starts} them stands.
   *
   * @return empty where the word is a word like any other
   */
  public Optional<PinpointRun> scan(int from) {
    cursor.at(from);
    units.enclosed(enclosed(from));
    boolean common = cursor.is(Word.COMMON);
    if (common) {
      cursor.next();
    }
    boolean standing = Units.standing(cursor);
    List<Path> first = units.read();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<List<Path>> groups = new ArrayList<>();
    groups.add(new ArrayList<>(first));
    glue(groups);
    int end = end(groups.get(groups.size() - 1));
    if (cursor.is(Word.COMMON)) {
      common = true;
      end = cursor.end();
    }
    end = Math.max(end, inherited.complete(groups, from));
    keepCitable(groups);
    inherited.keep(groups, end);
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(run(groups, new Span(from, end), common, standing));
  }

  // True where a bracket that opened shortly before has not closed.
  private boolean enclosed(int from) {
    for (int i = from - 1; i >= 0 && from - i < BEFORE; i--) {
      char unit = text.charAt(i);
      if (unit == '(' || unit == ')') {
        return unit == '(';
      }
    }
    return false;
  }

  // Nearly all are: loops without lambdas, since these cost a fifth of all citation reading here.
  private static void keepCitable(List<List<Path>> groups) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      List<Path> paths = groups.get(i);
      if (anyUncitable(paths)) {
        paths.removeIf(path -> !path.citable());
        if (paths.isEmpty()) {
          groups.remove(i);
        }
      }
    }
  }

  private static boolean anyUncitable(List<Path> paths) {
    for (int i = 0; i < paths.size(); i++) {
      if (!paths.get(i).citable()) {
        return true;
      }
    }
    return false;
  }

  /** The pinpoint of a bare number with brackets, "28(a)(ii)"; empty where there are none. */
  public Optional<PinpointRun> scanBare(int from) {
    cursor.at(from);
    return single(units.bare(), from, true);
  }

  /** The article of a bare number: "3 of", where a list of articles goes on. */
  public Optional<PinpointRun> scanNumber(int from) {
    cursor.at(from);
    return single(units.number(), from, false);
  }

  /** The pinpoint of "6th article"; empty where the digits are no ordinal of one. */
  public Optional<PinpointRun> scanOrdinal(int from) {
    cursor.at(from);
    return single(units.numberedOrdinal(), from, false);
  }

  private Optional<PinpointRun> single(List<Path> paths, int from, boolean standing) {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(run(List.of(paths), new Span(from, end(paths)), false, standing));
  }

  private PinpointRun run(List<List<Path>> groups, Span span, boolean common, boolean standing) {
    List<Pinpoint> all = new ArrayList<>();
    List<PinpointRun> parts = new ArrayList<>();
    for (List<Path> paths : groups) {
      List<Pinpoint> pinpoints = list(paths);
      all.addAll(pinpoints);
      if (groups.size() > 1) {
        Span part = new Span(start(paths), end(paths));
        parts.add(new PinpointRun(part, pinpoints, List.of(), false, standing));
      }
    }
    return new PinpointRun(span, all, parts, common, standing);
  }

  private static int start(List<Path> paths) {
    int start = paths.get(0).start();
    for (Path path : paths) {
      start = Math.min(start, path.start());
    }
    return start;
  }

  private static int end(List<Path> paths) {
    int end = 0;
    for (Path path : paths) {
      end = Math.max(end, path.end());
    }
    return end;
  }

  private void glue(List<List<Path>> groups) {
    int mark = cursor.from();
    Glue glue = glued();
    while (glue != Glue.NONE) {
      List<Path> more = units.read();
      if (more.isEmpty() || !more.get(0).citable()) {
        break;
      }
      if (glue == Glue.TIGHT) {
        groups.get(groups.size() - 1).addAll(more);
      } else {
        groups.add(new ArrayList<>(more));
      }
      mark = cursor.from();
      glue = glued();
    }
    cursor.back(mark);
  }

  private enum Glue {
    NONE,
    /** "and", a comma: two citations where no name holds them together. */
    LOOSE,
    /** "in particular", "read together with": one citation. */
    TIGHT
  }

  // A separator, and behind it a unit of its own: ", and article 5", ", paragraph 1 of article 12".
  private Glue glued() {
    Glue glue = Glue.NONE;
    for (int i = 0; i < 3; i++) {
      if (cursor.is(Word.GLUE) || cursor.is(Word.ESPECIALLY)) {
        glue = Glue.TIGHT;
      } else if (cursor.is(Token.COMMA) || cursor.is(Word.AND)) {
        glue = glue == Glue.TIGHT ? glue : Glue.LOOSE;
      } else {
        break;
      }
      cursor.next();
    }
    if (cursor.is(Word.THE)) {
      cursor.next();
    }
    if (cursor.is(Token.QUOTE)) {
      cursor.next();
    }
    return cursor.known() && Units.opens(cursor.word()) ? glue : Glue.NONE;
  }

  private List<Pinpoint> list(List<Path> paths) {
    List<Pinpoint> pinpoints = new ArrayList<>(paths.size());
    for (Path path : paths) {
      pinpoints.add(path.pinpoint(text));
    }
    return pinpoints;
  }
}
