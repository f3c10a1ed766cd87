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

  /** The numbers at the cursor, at a level under a prefix; empty where there is none. */
  List<Path> list(Path prefix, Level level, boolean plural) {
    List<Path> items = new ArrayList<>(first(prefix, level, plural));
    if (!items.isEmpty()) {
      while (more(items, prefix, level, plural)) {
        // each turn adds what it read
      }
    }
    return items;
  }

  /** One number at the cursor with all that narrows it. */
  List<Path> first(Path prefix, Level level) {
    return first(prefix, level, false);
  }

  List<Path> first(Path prefix, Level level, boolean plural) {
    int start = cursor.start();
    Path path = prefix.end() == 0 ? prefix : prefix.from(start);
    if (cursor.is(Token.OPEN) && !level.wider(Level.PARAGRAPH)) {
      return bracketed(path, level, plural);
    }
    String number = tokens.number(level);
    if (number.isEmpty()) {
      return List.of();
    }
    Path item = path.with(level, number, cursor.end());
    cursor.next();
    return narrowing.read(tokens.suffixed(item, level), plural);
  }

  private List<Path> bracketed(Path path, Level level, boolean plural) {
    int mark = cursor.from();
    cursor.next();
    if (tokens.bracketed()) {
      Path item = path.with(level, cursor.print(), cursor.end());
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
    boolean range = cursor.is(Token.DASH) || cursor.is(Word.TO);
    if (range) {
      cursor.next();
    } else if (!separator()) {
      return false;
    }
    Path last = items.get(items.size() - 1);
    List<Path> next =
        cursor.is(Token.OPEN) ? sibling(last, plural) : next(prefix, level, plural, range);
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

  private boolean separator() {
    boolean comma = cursor.is(Token.COMMA);
    if (comma) {
      cursor.next();
    }
    boolean and = cursor.is(Word.AND);
    if (and) {
      cursor.next();
    }
    return comma || and;
  }

  private List<Path> next(Path prefix, Level level, boolean plural, boolean range) {
    boolean letter = level == Level.POINT && cursor.is(Token.WORD);
    if (!cursor.is(Token.NUMBER) && !letter && !tokens.roman()) {
      return List.of();
    }
    List<Path> next = first(prefix, level, plural);
    if (next.isEmpty() || !fits(plural || range)) {
      return List.of();
    }
    return next;
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
      String number = cursor.print();
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
