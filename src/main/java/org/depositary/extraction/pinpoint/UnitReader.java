package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit word with its numbers, and the wider unit behind it: "paragraphs 1 and 2 of article
 * 5".
 */
final class UnitReader {

  /** "sub-paragraph (d) of paragraph 1 of article 8 of part II" is as deep as texts go. */
  private static final int DEEPEST = 4;

  private final Cursor cursor;
  private final NumberReader numbers;

  UnitReader(Cursor cursor, int allowance) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor, allowance);
  }

  /** The level that a unit word names, or null. */
  static @Nullable Level level(Word word) {
    return switch (word) {
      case ARTICLE, ARTICLES, PRINCIPLE -> Level.ARTICLE;
      case PARAGRAPH, PARAGRAPHS -> Level.PARAGRAPH;
      case POINT, POINTS -> Level.POINT;
      case PART, PARTS -> Level.PART;
      case CHAPTER, CHAPTERS -> Level.CHAPTER;
      case ANNEX -> Level.ANNEX;
      case SECTION, SECTIONS -> Level.SECTION;
      default -> null;
    };
  }

  static boolean plural(Word word) {
    return switch (word) {
      case ARTICLES, PARAGRAPHS, POINTS, PARTS, CHAPTERS, SECTIONS -> true;
      default -> false;
    };
  }

  /** True where a unit may open with the word. */
  static boolean opens(Word word) {
    return level(word) != null || word == Word.ORDINAL;
  }

  /** True where the unit at the cursor can be cited without a name beside it. */
  static boolean standing(Cursor cursor) {
    return cursor.known()
        && switch (cursor.word()) {
          case ARTICLE, ARTICLES, PARAGRAPH, PARAGRAPHS, POINT, POINTS, CHAPTER, PART -> true;
          default -> false;
        };
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

  private List<Path> read(int depth) {
    int start = cursor.start();
    List<Path> paths = cursor.is(Word.ORDINAL) ? ordinal(start) : unit(start);
    return paths.isEmpty() || depth == DEEPEST ? paths : widened(paths, depth);
  }

  private List<Path> unit(int start) {
    Word word = cursor.known() ? cursor.word() : Word.THE;
    Level level = level(word);
    if (level == null) {
      return List.of();
    }
    boolean lower = !cursor.capital();
    cursor.next();
    if (cursor.is(Token.STOP) && !cursor.gap()) {
      cursor.next();
    }
    if (word == Word.PART && lower && !cursor.is(Token.NUMBER) && !roman()) {
      return List.of();
    }
    return numbers.list(Path.NONE.from(start), level, plural(word));
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
      cursor.next();
      return behindDetail(start);
    }
    Level level = cursor.known() ? level(cursor.word()) : null;
    boolean fits = level == Level.ARTICLE || level == Level.PARAGRAPH || level == Level.POINT;
    if (level == null || !fits || plural(cursor.word())) {
      return List.of();
    }
    Path path = Path.NONE.from(start).with(level, number, cursor.end());
    cursor.next();
    return List.of(path);
  }

  // "third sentence of paragraph 1 of article 25": no level for the sentence, but part of the print
  private List<Path> behindDetail(int start) {
    if (!cursor.is(Word.OF)) {
      return List.of();
    }
    cursor.next();
    List<Path> paths = new ArrayList<>(cursor.is(Word.ORDINAL) ? List.of() : read(DEEPEST - 1));
    paths.replaceAll(path -> path.from(start));
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
    if (of || cursor.from() == mark && cursor.known() && level(cursor.word()) != null) {
      if (of) {
        cursor.next();
      }
      if (cursor.is(Word.THE) || cursor.is(Token.QUOTE)) {
        cursor.next();
      }
      Level level = cursor.known() ? level(cursor.word()) : null;
      boolean wider =
          cursor.is(Word.ORDINAL) || level != null && level.wider(paths.get(0).deepest());
      List<Path> above = wider ? read(depth + 1) : List.of();
      if (!above.isEmpty()) {
        return crossed(paths, above);
      }
    }
    cursor.back(mark);
    return paths;
  }

  private static List<Path> crossed(List<Path> narrow, List<Path> wide) {
    List<Path> crossed = new ArrayList<>(narrow.size() * wide.size());
    for (Path above : wide) {
      for (Path below : narrow) {
        crossed.add(below.under(above));
      }
      if (crossed.size() > 200) {
        return crossed;
      }
    }
    return crossed;
  }
}
