package org.depositary.extraction.pinpoint;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.pinpoint.Cursor.Token;

/**
 * Reads the numbers behind a unit word: "2 (c), 3, 5 (a) and 15", "8-34", "35 §§ 1 and 4".
 *
 * <p>A list goes on at the level that its unit word opened; a plural inside, as in "paragraphs 1
 * and 2", opens a list of its own.
 */
final class NumberReader {

  private final Cursor cursor;
  private final NumberTokens tokens;
  private final NarrowingReader narrowing;
  private final Ranges ranges;

  NumberReader(Cursor cursor, int allowance) {
    this.cursor = cursor;
    this.tokens = new NumberTokens(cursor);
    this.narrowing = new NarrowingReader(cursor, tokens, this);
    this.ranges = new Ranges(allowance);
  }

  /** Whether a bracket is open where the next pinpoints start. */
  void enclosed(boolean inBrackets) {
    narrowing.halves().enclosed(inBrackets);
  }

  /** What narrows a part that has no number: "preamble, paragraph 3". */
  List<Path> behind(Path part) {
    return narrowing.read(part, false);
  }

  /** The numbers at the cursor, at a level under a prefix; empty where there is none. */
  List<Path> list(Path prefix, Level level, boolean plural) {
    boolean large = level == Level.ARTICLE;
    List<Path> items = new ArrayList<>(first(prefix, level, plural, large));
    if (!items.isEmpty()) {
      while (more(items, prefix, level, plural)) {
        // each turn adds what it read
      }
    }
    return items;
  }

  /** One number at the cursor with all that narrows it. */
  List<Path> first(Path prefix, Level level) {
    return first(prefix, level, false, level == Level.ARTICLE);
  }

  /** One number; a large one may have four digits. */
  List<Path> first(Path prefix, Level level, boolean plural, boolean large) {
    if (cursor.is(Token.OPEN) && !level.wider(Level.PARAGRAPH)) {
      return bracketed(prefix, level, plural);
    }
    boolean quoted = level == Level.POINT && cursor.is(Token.QUOTE);
    if (quoted) {
      cursor.next();
    }
    String number = tokens.number(level, large);
    if (number.isEmpty()) {
      return List.of();
    }
    Path item = prefix.with(level, number, cursor.end());
    boolean half = level == Level.POINT && tokens.halfBracketed();
    cursor.next();
    if (half) {
      item = narrowing.halves().closed(item);
    }
    if (quoted && cursor.is(Token.QUOTE)) {
      item = item.until(cursor.end());
      cursor.next();
    }
    return narrowing.read(tokens.suffixed(item, level), plural);
  }

  private List<Path> bracketed(Path path, Level level, boolean plural) {
    int mark = cursor.from();
    cursor.next();
    if (tokens.bracketed()) {
      Path item = path.with(level, tokens.value(), cursor.end());
      cursor.next();
      if (cursor.is(Token.CLOSE)) {
        item = item.until(cursor.end());
        cursor.next();
        return narrowing.read(item, plural);
      }
    }
    cursor.back(mark);
    return List.of();
  }

  private boolean more(List<Path> items, Path prefix, Level level, boolean plural) {
    int mark = cursor.from();
    Path last = items.get(items.size() - 1);
    boolean range = range(level);
    boolean semicolon = level == Level.ARTICLE && cursor.is(Token.SEMICOLON);
    List<Path> next = List.of();
    if (range || separator(semicolon)) {
      next =
          cursor.is(Token.OPEN)
              ? sibling(last, plural)
              : next(last, prefix, level, plural && !semicolon || range);
    }
    if (next.isEmpty()) {
      next = letter(last, mark);
    }
    if (next.isEmpty()) {
      cursor.back(mark);
      return false;
    }
    if (range) {
      ranges.fill(last, next.get(0), items);
    }
    items.addAll(next);
    return true;
  }

  // "-", "to", "..", with the unit word said again or not: "article 5 to article 9"
  private boolean range(Level level) {
    boolean range = cursor.is(Token.DASH) || cursor.is(Word.TO);
    if (cursor.is(Token.STOP) && !cursor.gap() && cursor.after() == '.') {
      range = true;
      cursor.next();
    }
    if (range) {
      cursor.next();
      if (cursor.known() && Units.level(cursor.word()) == level) {
        cursor.next();
        tokens.stop();
      }
    }
    return range;
  }

  private boolean separator(boolean semicolon) {
    boolean comma = cursor.is(Token.COMMA) || semicolon;
    if (comma) {
      cursor.next();
    }
    boolean and = cursor.is(Word.AND);
    if (and) {
      cursor.next();
    }
    return comma || and;
  }

  private List<Path> next(Path last, Path prefix, Level level, boolean listed) {
    boolean letter = level == Level.POINT && cursor.is(Token.WORD);
    if (!cursor.is(Token.NUMBER) && !letter && !tokens.roman()) {
      return List.of();
    }
    String before = last.number(level);
    boolean large = level == Level.ARTICLE && before != null && before.length() > 3;
    // Inside an article each item has a print of its own; a list of articles is one.
    Path from = prefix.end() == 0 ? prefix : prefix.from(cursor.start());
    List<Path> next = first(from, level, listed, large);
    return next.isEmpty() || !fits(listed) ? List.of() : next;
  }

  // "3 c) and g)", "3 b, d and f": letters without brackets, or with half of one.
  private List<Path> letter(Path last, int mark) {
    cursor.back(mark);
    boolean beside = last.deepest() == Level.POINT && separator(false);
    if (!beside || !tokens.single()) {
      return List.of();
    }
    boolean half = tokens.halfBracketed();
    Path path =
        last.above(Level.POINT)
            .from(cursor.start())
            .with(Level.POINT, tokens.letter(), cursor.end());
    cursor.next();
    if (half) {
      return List.of(narrowing.halves().closed(path));
    }
    boolean over = cursor.is(Token.COMMA) || cursor.is(Word.OF) || cursor.is(Word.AND);
    return over ? List.of(path) : List.of();
  }

  // "article 5, 12 people died": a number in front of a word of the sentence is not of the list.
  private boolean fits(boolean listed) {
    if (cursor.is(Word.MONTH)) {
      return false;
    }
    return listed || !cursor.is(Token.WORD) || cursor.known() || cursor.capital();
  }

  // "paragraph 3 (e) and (f)", "14 (1), (2) and (3)"
  private List<Path> sibling(Path last, boolean plural) {
    int start = cursor.start();
    int mark = cursor.from();
    cursor.next();
    if (tokens.bracketed()) {
      String number = tokens.value();
      Level level = Brackets.levelBeside(last, number);
      cursor.next();
      if (level != Level.ARTICLE && cursor.is(Token.CLOSE)) {
        Path path = last.above(level).from(start).with(level, number, cursor.end());
        cursor.next();
        return narrowing.read(path, plural);
      }
    }
    cursor.back(mark);
    return List.of();
  }
}
