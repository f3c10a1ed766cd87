package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;

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

  NarrowingReader(Cursor cursor, NumberTokens tokens, NumberReader numbers) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.numbers = numbers;
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
    List<Path> inside = tokens.bracketed() ? inBrackets(last) : units(last);
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
      inside.add(Brackets.under(last, cursor.print(), cursor.end()));
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
    Level level = cursor.known() ? UnitReader.level(cursor.word()) : null;
    if (cursor.is(Token.SIGN)) {
      return new ArrayList<>(signed(last, false));
    }
    if (level == null || !last.deepest().wider(level)) {
      return List.of();
    }
    cursor.next();
    tokens.stop();
    return numbers.list(last, level, true);
  }

  private List<Path> dotted(Path last) {
    if (cursor.gap()
        || !Character.isDigit(cursor.after())
        || !last.deepest().equals(Level.ARTICLE)) {
      return List.of();
    }
    int mark = cursor.from();
    cursor.next();
    String number = tokens.arabic();
    if (number.isEmpty()) {
      cursor.back(mark);
      return List.of();
    }
    Path path = last.with(Level.PARAGRAPH, number, cursor.end());
    cursor.next();
    return List.of(tokens.suffixed(path, Level.PARAGRAPH));
  }

  // "article 16 1. (c)": a paragraph that only its bracket tells from a page.
  private List<Path> numbered(Path last) {
    if (last.deepest() != Level.ARTICLE || cursor.length() > 2) {
      return List.of();
    }
    int mark = cursor.from();
    Path paragraph = last.with(Level.PARAGRAPH, cursor.print(), cursor.end());
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
    } else if (last.deepest() == Level.PARAGRAPH && mark == cursor.from()) {
      narrower = lone(last);
    }
    if (narrower.isEmpty()) {
      cursor.back(mark);
    }
    return narrower;
  }

  private List<Path> unit(Path last, boolean plural) {
    Word word = cursor.word();
    Level level = UnitReader.level(word);
    if (level == null) {
      return List.of();
    }
    if (word == Word.PART && !cursor.capital() && last.deepest() == Level.ARTICLE) {
      level = Level.PARAGRAPH;
    }
    if (level == Level.POINT && last.deepest() == Level.POINT) {
      level = Level.SUBPOINT;
    }
    if (!last.deepest().wider(level)) {
      return List.of();
    }
    cursor.next();
    tokens.stop();
    return inner(last, level, UnitReader.plural(word), plural);
  }

  // Inside "articles 17, paragraph 2, and 18" the 18 is an article; inside "article 36, paragraphs
  // 2
  // and 3" the 3 is a paragraph.
  private List<Path> inner(Path last, Level level, boolean several, boolean plural) {
    return several || !plural
        ? numbers.list(last, level, several)
        : numbers.first(last, level, false);
  }

  private List<Path> ordinal(Path last) {
    int number = cursor.is(Word.ORDINAL) ? cursor.value() : 0;
    int end = cursor.end();
    cursor.next();
    if (number == 0) {
      return List.of(last.until(end));
    }
    if (cursor.is(Word.DETAIL)) {
      Path detailed = last.until(cursor.end());
      cursor.next();
      return List.of(detailed);
    }
    Level level = cursor.known() ? UnitReader.level(cursor.word()) : null;
    if (level == null || !last.deepest().wider(level)) {
      return List.of();
    }
    Path path = last.with(level, String.valueOf(number), cursor.end());
    cursor.next();
    return List.of(path);
  }

  // "paragraph 1 b": a letter without brackets, where no word of a sentence follows.
  private List<Path> lone(Path last) {
    if (cursor.length() != 1 || cursor.capital() || !cursor.is(Token.WORD)) {
      return List.of();
    }
    Path path = last.with(Level.POINT, cursor.print(), cursor.end());
    cursor.next();
    return cursor.is(Token.WORD) && !cursor.known() ? List.of() : List.of(path);
  }
}
