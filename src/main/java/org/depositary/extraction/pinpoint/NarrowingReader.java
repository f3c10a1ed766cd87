package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads what narrows a number: "(2)(b)", ".1", "§ 3", ", paragraph 1", "(par. 1 and 3)".
 *
 * <p>Numbers and what narrows them hold each other, so this reader and {@link NumberReader} call
 * each other; each call consumes a token.
 */
final class NarrowingReader {

  private static final int MOST_PARTS = 8;

  private final Cursor cursor;
  private final NumberTokens tokens;
  private final NumberReader numbers;
  private final HalfBrackets halves;

  NarrowingReader(Cursor cursor, NumberTokens tokens, NumberReader numbers) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.numbers = numbers;
    this.halves = new HalfBrackets(cursor, tokens);
  }

  /** The brackets that only close. */
  HalfBrackets halves() {
    return halves;
  }

  /** Everything behind a number that narrows it. */
  List<Path> read(Path item, boolean plural) {
    List<Path> paths = new ArrayList<>(List.of(item));
    for (int i = 0; i < MOST_PARTS; i++) {
      Path last = paths.get(paths.size() - 1);
      List<Path> narrower = narrower(last, plural);
      if (narrower.isEmpty()) {
        return paths;
      }
      paths.remove(paths.size() - 1);
      paths.addAll(narrower);
    }
    return paths;
  }

  private List<Path> narrower(Path last, boolean plural) {
    return switch (cursor.token()) {
      case OPEN -> bracket(last);
      case STOP -> dotted(last);
      case SIGN -> signed(last, plural);
      case COMMA, WORD -> worded(last, plural);
      case NUMBER -> numbered(last);
      default -> List.of();
    };
  }

  private List<Path> bracket(Path last) {
    int mark = cursor.from();
    cursor.next();
    halves.open();
    List<Path> inside = tokens.bracketed() ? inBrackets(last) : units(last);
    halves.close();
    if (!inside.isEmpty() && cursor.is(Token.CLOSE)) {
      int end = cursor.end();
      inside.set(inside.size() - 1, inside.get(inside.size() - 1).until(end));
      cursor.next();
      return inside;
    }
    cursor.back(mark);
    return List.of();
  }

  // "(a)", "(1)", "(1, 2 and 3)"
  private List<Path> inBrackets(Path last) {
    List<Path> inside = new ArrayList<>();
    while (tokens.bracketed()) {
      inside.add(Brackets.under(last, tokens.value(), cursor.end()));
      cursor.next();
      int mark = cursor.from();
      if (!cursor.is(Token.COMMA) && !cursor.is(Word.AND)) {
        return inside;
      }
      cursor.next();
      if (cursor.is(Word.AND)) {
        cursor.next();
      }
      if (!tokens.bracketed()) {
        cursor.back(mark);
        return inside;
      }
    }
    return inside;
  }

  // "(par. 1 and 3)", "(in particular paragraph 2)"
  private List<Path> units(Path last) {
    if (cursor.is(Word.ESPECIALLY)) {
      cursor.next();
    }
    Level level = Units.level(cursor);
    if (cursor.is(Token.SIGN)) {
      return new ArrayList<>(signed(last, false));
    }
    if (level == null || !last.deepest().wider(level)) {
      return List.of();
    }
    boolean alinea = Units.alinea(cursor);
    cursor.next();
    tokens.stop();
    return numbers.list(last, alinea && tokens.counted() ? Level.PARAGRAPH : level, true);
  }

  private List<Path> dotted(Path last) {
    if (!cursor.gap() && Character.isLowerCase(cursor.after())) {
      return dottedLetter(last);
    }
    if (cursor.gap()
        || !Character.isDigit(cursor.after())
        || !last.deepest().equals(Level.ARTICLE)) {
      return List.of();
    }
    int mark = cursor.from();
    cursor.next();
    String number = tokens.arabic(false);
    if (number.isEmpty()) {
      cursor.back(mark);
      return List.of();
    }
    Path path = last.with(Level.PARAGRAPH, number, cursor.end());
    cursor.next();
    return List.of(tokens.suffixed(path, Level.PARAGRAPH));
  }

  // "paragraph 1.e", "Article 6.1.c"
  private List<Path> dottedLetter(Path last) {
    int mark = cursor.from();
    cursor.next();
    if (last.deepest() != Level.PARAGRAPH
        || cursor.gap()
        || !cursor.is(Token.WORD)
        || cursor.length() != 1) {
      cursor.back(mark);
      return List.of();
    }
    Path path = last.with(Level.POINT, tokens.letter(), cursor.end());
    cursor.next();
    return List.of(path);
  }

  // "article 16 1. (c)": a paragraph that only its bracket tells from a page.
  private List<Path> numbered(Path last) {
    if (last.deepest() != Level.ARTICLE || cursor.length() > 2) {
      return List.of();
    }
    int mark = cursor.from();
    Path paragraph = last.with(Level.PARAGRAPH, cursor.digits(), cursor.end());
    cursor.next();
    tokens.stop();
    if (cursor.is(Token.OPEN)) {
      return List.of(paragraph);
    }
    cursor.back(mark);
    return List.of();
  }

  private List<Path> signed(Path last, boolean plural) {
    int mark = cursor.from();
    cursor.next();
    boolean several = cursor.is(Token.SIGN);
    if (several) {
      cursor.next();
    }
    List<Path> paragraphs = inner(last, Level.PARAGRAPH, several, plural);
    if (paragraphs.isEmpty()) {
      cursor.back(mark);
    }
    return paragraphs;
  }

  private List<Path> worded(Path last, boolean plural) {
    int mark = cursor.from();
    if (cursor.is(Token.COMMA)) {
      cursor.next();
    }
    List<Path> narrower = List.of();
    if (cursor.is(Token.SIGN)) {
      narrower = signed(last, plural);
    } else if (cursor.is(Word.ORDINAL) || cursor.is(Word.DETAIL)) {
      narrower = ordinal(last);
    } else if (cursor.known()) {
      narrower = unit(last, plural);
    } else if (last.deepest() == Level.PARAGRAPH
        || last.deepest() == Level.ARTICLE && cursor.from() == mark && tokens.halfBracketed()) {
      narrower = lone(last, mark < cursor.from());
    }
    if (narrower.isEmpty()) {
      cursor.back(mark);
    }
    return narrower;
  }

  private List<Path> unit(Path last, boolean plural) {
    Word word = cursor.word();
    boolean alinea = Units.alinea(cursor);
    Level level = under(last, Units.level(word));
    if (level == null) {
      return List.of();
    }
    boolean several = Units.plural(word);
    cursor.next();
    tokens.stop();
    if (level == Level.ARTICLE && last.deepest() == Level.SECTION && tokens.roman()) {
      return numbers.list(last.sectioned(), level, several);
    }
    return inner(last, alinea && tokens.counted() ? Level.PARAGRAPH : level, several, plural);
  }

  // The level that a unit word has under a path; null where it does not narrow it.
  private @Nullable Level under(Path last, @Nullable Level named) {
    Level deepest = last.deepest();
    if (named == Level.PART && deepest == Level.ARTICLE && !cursor.capital()) {
      return Level.PARAGRAPH;
    }
    if (named == Level.SECTION && deepest == Level.ARTICLE) {
      return Level.SUBSECTION;
    }
    if (named == Level.POINT && deepest == Level.POINT) {
      return Level.SUBPOINT;
    }
    return named != null && deepest.wider(named) ? named : null;
  }

  // Inside "articles 17, paragraph 2, and 18" the 18 is an article; inside "article 36, paragraphs
  // 2
  // and 3" the 3 is a paragraph.
  private List<Path> inner(Path last, Level level, boolean several, boolean plural) {
    return several || !plural ? numbers.list(last, level, several) : numbers.first(last, level);
  }

  private List<Path> ordinal(Path last) {
    if (cursor.is(Word.DETAIL)) {
      return List.of(tokens.detailed(last, 0));
    }
    List<Integer> counts = tokens.ordinals();
    if (cursor.is(Word.DETAIL)) {
      return List.of(tokens.detailed(last, counts.get(0)));
    }
    Level level = Units.level(cursor);
    if (level == null || !last.deepest().wider(level)) {
      return List.of();
    }
    Level counted = Units.alinea(cursor) ? Level.PARAGRAPH : level;
    int end = cursor.end();
    cursor.next();
    return counts.stream().map(count -> last.with(counted, String.valueOf(count), end)).toList();
  }

  // "paragraph 1 b", "48.1, a,": a letter without brackets, where no word of a sentence follows.
  private List<Path> lone(Path last, boolean comma) {
    if (!tokens.single()) {
      return List.of();
    }
    boolean half = tokens.halfBracketed();
    Path path = last.with(Level.POINT, tokens.letter(), cursor.end());
    cursor.next();
    if (half && !comma) {
      return List.of(halves.closed(path));
    }
    boolean over = cursor.is(Token.COMMA) || cursor.is(Word.OF);
    boolean word = cursor.is(Token.WORD) && !cursor.known();
    return comma ? over ? List.of(path) : List.of() : word ? List.of() : List.of(path);
  }
}
