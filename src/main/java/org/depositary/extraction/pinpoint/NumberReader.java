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

  private static final int MOST_PARTS = 8;

  private final Cursor cursor;
  private final Ranges ranges;

  NumberReader(Cursor cursor, int allowance) {
    this.cursor = cursor;
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

  private List<Path> first(Path prefix, Level level, boolean plural) {
    int start = cursor.start();
    Path path = prefix.end() == 0 ? prefix : prefix.from(start);
    if (cursor.is(Token.OPEN) && !level.wider(Level.PARAGRAPH)) {
      return bracketed(path, level, plural);
    }
    String number = number(level);
    if (number.isEmpty()) {
      return List.of();
    }
    Path item = path.with(level, number, cursor.end());
    cursor.next();
    return narrowed(suffixed(item, level), plural);
  }

  private List<Path> bracketed(Path path, Level level, boolean plural) {
    int mark = cursor.from();
    cursor.next();
    if (token()) {
      Path item = path.with(level, cursor.print(), cursor.end());
      cursor.next();
      if (cursor.is(Token.CLOSE)) {
        item = item.until(cursor.end());
        cursor.next();
        return narrowed(item, plural);
      }
    }
    cursor.back(mark);
    return List.of();
  }

  // Arabic, Roman, a capital letter where parts have them, a word; "" where it is no number.
  private String number(Level level) {
    if (cursor.is(Token.NUMBER)) {
      return arabic();
    }
    if (!cursor.is(Token.WORD)) {
      return "";
    }
    if (level == Level.POINT) {
      return cursor.length() <= 2 && token() && !cursor.capital() ? cursor.print() : "";
    }
    if (cursor.is(Word.COUNT) && cursor.capital()
        || cursor.is(Word.ORDINAL) && cursor.value() == 1) {
      return String.valueOf(cursor.value());
    }
    return capitals(level);
  }

  private String arabic() {
    String digits = cursor.print();
    char after = cursor.after();
    boolean grouped = after == ',' && groupFollows();
    boolean zero = digits.charAt(0) == '0';
    return grouped || zero || after == '%' || digits.length() > 3 ? "" : digits;
  }

  private boolean groupFollows() {
    int mark = cursor.from();
    cursor.next();
    cursor.next();
    boolean grouped = cursor.is(Token.NUMBER) && !cursor.gap() && cursor.length() == 3;
    cursor.back(mark);
    return grouped;
  }

  private String capitals(Level level) {
    if (!cursor.capital() || cursor.attached()) {
      return "";
    }
    int roman = Numerals.roman(cursor.print(), 0, cursor.length());
    if (roman == 10 && cursor.after() == '(') {
      // "Article X(Y)": a pattern, not a citation.
      return "";
    }
    if (roman > 0) {
      return String.valueOf(roman);
    }
    boolean letter = cursor.length() == 1 && level != Level.ARTICLE && level != Level.PARAGRAPH;
    return letter ? cursor.print() : "";
  }

  // "8 bis", "8bis", "8-bis", "73e", "1F"
  private Path suffixed(Path item, Level level) {
    int mark = cursor.from();
    boolean dash = cursor.is(Token.DASH) && !cursor.gap();
    if (dash) {
      cursor.next();
    }
    if (cursor.is(Word.BIS)) {
      Path bis = item.with(level, item.number(level) + cursor.print(), cursor.end());
      cursor.next();
      return bis;
    }
    if (!dash && cursor.attached() && cursor.is(Token.WORD) && cursor.length() == 1) {
      Level narrower = cursor.capital() && level == Level.ARTICLE ? Level.PARAGRAPH : Level.POINT;
      Path lettered = item.with(narrower, cursor.print(), cursor.end());
      cursor.next();
      return lettered;
    }
    cursor.back(mark);
    return item;
  }

  /** Everything behind a number that narrows it. */
  private List<Path> narrowed(Path item, boolean plural) {
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
    List<Path> inside = token() ? tokens(last) : units(last);
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
  private List<Path> tokens(Path last) {
    List<Path> inside = new ArrayList<>();
    while (token()) {
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
      if (!token()) {
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
    stop();
    return list(last, level, true);
  }

  private List<Path> dotted(Path last) {
    if (cursor.gap()
        || !Character.isDigit(cursor.after())
        || !last.deepest().equals(Level.ARTICLE)) {
      return List.of();
    }
    int mark = cursor.from();
    cursor.next();
    String number = arabic();
    if (number.isEmpty()) {
      cursor.back(mark);
      return List.of();
    }
    Path path = last.with(Level.PARAGRAPH, number, cursor.end());
    cursor.next();
    return List.of(suffixed(path, Level.PARAGRAPH));
  }

  // "article 16 1. (c)": a paragraph that only its bracket tells from a page.
  private List<Path> numbered(Path last) {
    if (last.deepest() != Level.ARTICLE || cursor.length() > 2) {
      return List.of();
    }
    int mark = cursor.from();
    Path paragraph = last.with(Level.PARAGRAPH, cursor.print(), cursor.end());
    cursor.next();
    stop();
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
    stop();
    return inner(last, level, UnitReader.plural(word), plural);
  }

  // Inside "articles 17, paragraph 2, and 18" the 18 is an article; inside "article 36, paragraphs
  // 2
  // and 3" the 3 is a paragraph.
  private List<Path> inner(Path last, Level level, boolean several, boolean plural) {
    return several || !plural ? list(last, level, several) : first(last, level, false);
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
    if (!cursor.is(Token.NUMBER) && !letter && !romanNext()) {
      return List.of();
    }
    List<Path> next = first(prefix, level, plural);
    if (next.isEmpty() || !fits(plural || range)) {
      return List.of();
    }
    return next;
  }

  private boolean romanNext() {
    return cursor.is(Token.WORD)
        && cursor.capital()
        && Numerals.roman(cursor.print(), 0, cursor.length()) > 0;
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
    if (token()) {
      String number = cursor.print();
      Level level = Brackets.levelBeside(last, number);
      cursor.next();
      if (level != Level.ARTICLE && cursor.is(Token.CLOSE)) {
        Path path = last.above(level).from(start).with(level, number, cursor.end());
        cursor.next();
        return narrowed(path, plural);
      }
    }
    cursor.back(mark);
    return List.of();
  }

  /** True where the cursor stands on what brackets hold: a number, a letter, a Roman numeral. */
  private boolean token() {
    if (cursor.is(Token.NUMBER)) {
      return cursor.length() <= 2;
    }
    return cursor.is(Token.WORD)
        && (cursor.length() == 1
            || cursor.length() <= 6 && Numerals.roman(cursor.print(), 0, cursor.length()) > 0
            || cursor.length() == 2 && cursor.print().charAt(0) == cursor.print().charAt(1));
  }

  private void stop() {
    if (cursor.is(Token.STOP) && !cursor.gap()) {
      cursor.next();
    }
  }
}
