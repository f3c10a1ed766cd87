package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;

/**
 * Reads a unit word with its numbers, and the wider unit behind it: "paragraphs 1 and 2 of article
 * 5".
 */
final class UnitReader {

  /** "sub-paragraph (d) of paragraph 1 of article 8 of part II" is as deep as texts go. */
  private static final int DEEPEST = 4;

  private final Cursor cursor;
  private final NumberReader numbers;
  private final NumberTokens tokens;
  private final RuleReader rules;

  UnitReader(Cursor cursor, int allowance) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor, allowance);
    this.tokens = new NumberTokens(cursor);
    this.rules = new RuleReader(cursor, numbers);
  }

  /** Whether a bracket is open where the next pinpoints start. */
  void enclosed(boolean inBrackets) {
    numbers.enclosed(inBrackets);
  }

  /** Reads from the unit word at the cursor; empty where it is an ordinary word. */
  List<Path> read() {
    return read(0);
  }

  /** Reads "28(a)(ii)", a number that only its brackets show to be an article. */
  List<Path> bare() {
    int start = cursor.start();
    List<Path> paths = numbers.first(Path.NONE.from(start), Level.ARTICLE);
    return paths.isEmpty() || !paths.get(0).deepest().equals(Level.ARTICLE) ? paths : List.of();
  }

  /** Reads a number as an article's. */
  List<Path> number() {
    return numbers.first(Path.NONE.from(cursor.start()), Level.ARTICLE);
  }

  private List<Path> read(int depth) {
    int start = cursor.start();
    List<Path> paths =
        cursor.is(Word.ORDINAL)
            ? ordinal(start)
            : cursor.is(Word.DETAIL) ? behindDetail(start, 0) : unit(start);
    return paths.isEmpty() || depth == DEEPEST ? paths : widened(paths, depth);
  }

  private List<Path> unit(int start) {
    Word word = cursor.known() ? cursor.word() : Word.THE;
    Level level = Units.level(word);
    if (level == null) {
      return List.of();
    }
    boolean lower = !cursor.capital();
    boolean alinea = Units.alinea(cursor);
    int value = cursor.value();
    int end = cursor.end();
    cursor.next();
    if (word == Word.PREAMBLE) {
      return numbers.behind(preamble(start, end));
    }
    tokens.stop();
    if (word == Word.PART && lower && !cursor.is(Token.NUMBER) && !roman()) {
      return List.of();
    }
    if (word == Word.PREAMBULAR) {
      return numbers.list(preamble(start, end), level, true);
    }
    if (level == Level.ARTICLE && value > 0) {
      return rules.list(Path.NONE.from(start), value, Units.plural(word));
    }
    boolean counted = alinea && tokens.counted();
    return numbers.list(
        Path.NONE.from(start), counted ? Level.PARAGRAPH : level, Units.plural(word));
  }

  private static Path preamble(int start, int end) {
    return Path.NONE.from(start).with(Level.PREAMBLE, "", end);
  }

  private boolean roman() {
    return cursor.is(Token.WORD) && cursor.capital() && cursor.roman() > 0;
  }

  // "the sixth article", "second paragraph", "first sentence"
  private List<Path> ordinal(int start) {
    String number = String.valueOf(cursor.value());
    cursor.next();
    return behindOrdinal(number, start);
  }

  /** Reads "6th article of": digits with the ending of an ordinal. */
  List<Path> numberedOrdinal() {
    int start = cursor.start();
    String number = cursor.print();
    cursor.next();
    boolean ending =
        cursor.attached()
            && cursor.is(Token.WORD)
            && List.of("st", "nd", "rd", "th", "er", "re", "e").contains(cursor.print());
    if (!ending) {
      return List.of();
    }
    cursor.next();
    List<Path> paths = behindOrdinal(number, start);
    return paths.isEmpty() ? paths : widened(paths, 0);
  }

  private List<Path> behindOrdinal(String number, int start) {
    if (cursor.is(Word.DETAIL)) {
      return behindDetail(start, Integer.parseInt(number));
    }
    if (cursor.is(Word.PREAMBULAR)) {
      Path path = preamble(start, cursor.end()).with(Level.PARAGRAPH, number, cursor.end());
      cursor.next();
      return List.of(path);
    }
    Level level = Units.level(cursor);
    boolean fits = level == Level.ARTICLE || level == Level.PARAGRAPH || level == Level.POINT;
    if (level == null || !fits || Units.plural(cursor.word())) {
      return List.of();
    }
    Level counted = Units.alinea(cursor) ? Level.PARAGRAPH : level;
    Path path = Path.NONE.from(start).with(counted, number, cursor.end());
    cursor.next();
    return List.of(path);
  }

  // "third sentence of paragraph 1 of article 25", "chapeau of article 7"
  private List<Path> behindDetail(int start, int number) {
    Path detail = tokens.detailed(Path.NONE, number);
    if (!cursor.is(Word.OF)) {
      return List.of();
    }
    cursor.next();
    if (cursor.is(Word.THE) || cursor.is(Token.QUOTE)) {
      cursor.next();
    }
    List<Path> paths = new ArrayList<>(cursor.is(Word.DETAIL) ? List.of() : read(DEEPEST - 1));
    paths.replaceAll(path -> path.from(start).detailed(detail.detail(), path.end()));
    return paths;
  }

  // "paragraph 2 of article 36": what stands behind "of" is wider.
  private List<Path> widened(List<Path> paths, int depth) {
    int mark = cursor.from();
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    boolean of = cursor.is(Word.OF) || cursor.is(Word.IN);
    // Russian puts the wider unit right behind the narrower one.
    if (of || cursor.from() == mark && Units.level(cursor) != null) {
      if (of) {
        cursor.next();
      }
      if (cursor.is(Word.THE) || cursor.is(Token.QUOTE)) {
        cursor.next();
      }
      List<Path> above = wider(paths.get(0).deepest()) ? read(depth + 1) : List.of();
      if (!above.isEmpty()) {
        return crossed(paths, above);
      }
    }
    cursor.back(mark);
    return paths.get(0).citable() ? paths : beside(paths, depth);
  }

  // "paragraph 1 and subparagraph (c) of paragraph 3 of article 6": one article for both.
  private List<Path> beside(List<Path> paths, int depth) {
    int mark = cursor.from();
    Level level = paths.get(0).deepest();
    if (cursor.is(Word.AND)) {
      cursor.next();
      Level other = Units.level(cursor);
      boolean narrow = other != null && Level.ARTICLE.wider(other);
      List<Path> more = narrow ? read(depth + 1) : List.of();
      if (!more.isEmpty() && more.get(0).citable()) {
        List<Path> all = new ArrayList<>(paths);
        Path above = more.get(0).above(level);
        all.replaceAll(path -> path.under(above));
        all.addAll(more);
        return all;
      }
    }
    cursor.back(mark);
    return paths;
  }

  private boolean wider(Level narrow) {
    Level level = Units.level(cursor);
    boolean sections = narrow == Level.SECTION && level == Level.ARTICLE;
    return cursor.is(Word.ORDINAL) || level != null && level.wider(narrow) || sections;
  }

  private static List<Path> crossed(List<Path> narrow, List<Path> wide) {
    List<Path> crossed = new ArrayList<>(narrow.size() * wide.size());
    for (Path above : wide) {
      boolean article = above.deepest() == Level.ARTICLE;
      for (Path below : narrow) {
        boolean section = article && below.deepest() == Level.SECTION;
        crossed.add((section ? below.sectioned() : below).under(above));
      }
      if (crossed.size() > 200) {
        return crossed;
      }
    }
    return crossed;
  }
}
