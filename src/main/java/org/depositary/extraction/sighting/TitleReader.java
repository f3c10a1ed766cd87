package org.depositary.extraction.sighting;

import java.util.List;
import java.util.Locale;
import org.depositary.extraction.pinpoint.Cursor;
import org.depositary.extraction.pinpoint.Cursor.Token;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.place.States;
import org.depositary.text.Gazetteer;

/**
 * Finds where a title ends that no register tells: behind "Convention" goes "on the Reduction of
 * X", capital words held together by small ones.
 */
final class TitleReader {

  private static final int MOST_WORDS = 40;

  private static final List<String> RELATING =
      List.of("relating", "concerning", "regarding", "respecting");
  private static final States STATES = States.load();

  private final String text;
  private final Neighbours neighbours;
  private final Cursor cursor;

  TitleReader(String text) {
    this.text = text;
    this.neighbours = new Neighbours(text);
    this.cursor = new Cursor(text);
  }

  /**
   * The offset after the title that goes on behind a noun that ends at {@code end}.
   *
   * @return {@code end} itself where the title does not go on
   */
  int end(int end) {
    cursor.at(end);
    if (!opens()) {
      return end;
    }
    cursor.next();
    int last = end;
    int small = 0;
    for (int i = 0; i < MOST_WORDS; i++) {
      if (cursor.is(Token.WORD) && cursor.capital()) {
        last = cursor.end();
        small = 0;
      } else if (small < 4 && (joins() || between())) {
        small++;
      } else {
        break;
      }
      cursor.next();
    }
    return last;
  }

  /**
   * The offset after the title behind a noun, as {@link #end}; a state or a day alone is no title:
   * "the Convention for Croatia", "the Convention on Monday".
   */
  int title(int end) {
    int titled = end(end);
    int word = end;
    while (word >= 0 && word < titled && !neighbours.capital(word)) {
      word = neighbours.after(neighbours.end(word));
    }
    if (word < 0 || word >= titled) {
      return end;
    }
    if (!STATES.byAdjective(text.substring(word, neighbours.end(word))).isEmpty()) {
      return end;
    }
    long state = STATES.names().longest(text, word);
    boolean place = state != Gazetteer.NONE && Gazetteer.end(state) >= titled;
    return place || Lexicon.is(neighbours.at(word), Word.MONTH) ? end : titled;
  }

  /**
   * The offset after the rest of a title behind its year: "of 1928 relating to refugees", "of 12
   * May 1994 on the Return of Cultural Property".
   *
   * @return {@code end} itself where no such rest ends within a few words
   */
  int rest(int end) {
    cursor.at(end);
    if (!cursor.is(Token.WORD)) {
      return end;
    }
    if (!RELATING.contains(cursor.print())) {
      boolean goesOn = List.of("on", "for", "between").contains(cursor.print());
      return goesOn ? title(end) : end;
    }
    int last = end;
    for (int i = 0; i < 12 && cursor.is(Token.WORD); i++) {
      last = cursor.end();
      cursor.next();
    }
    return cursor.is(Token.WORD) ? title(end) : last;
  }

  private boolean opens() {
    return cursor.is(Token.WORD)
        && switch (cursor.print().toLowerCase(Locale.ROOT)) {
          case "on",
              "for",
              "against",
              "relating",
              "concerning",
              "regarding",
              "respecting",
              "relative",
              "governing",
              "between",
              "establishing",
              "of",
              "to" ->
              true;
          default -> false;
        };
  }

  // What a title has between its capital words. A comma joins only in front of a capital.
  private boolean joins() {
    if (cursor.is(Token.COMMA) || cursor.is(Token.DASH)) {
      int mark = cursor.from();
      cursor.next();
      boolean capital = cursor.is(Token.WORD) && (cursor.capital() || cursor.is(Word.AND));
      boolean title = capital && !starts();
      cursor.back(mark);
      return title;
    }
    return cursor.is(Token.WORD) && (small() || cursor.is(Word.AND));
  }

  // "on the establishment of a Special Tribunal": a plain noun between small words.
  private boolean between() {
    if (!cursor.is(Token.WORD) || cursor.known() || cursor.length() < 4) {
      return false;
    }
    int mark = cursor.from();
    cursor.next();
    boolean joined = cursor.is(Token.WORD) && small() && !cursor.is(Word.THE);
    cursor.back(mark);
    return joined;
  }

  private boolean small() {
    return switch (cursor.print()) {
      case "of",
          "the",
          "on",
          "for",
          "to",
          "in",
          "by",
          "with",
          "from",
          "against",
          "their",
          "its",
          "all",
          "a",
          "other",
          "relating",
          "concerning",
          "or",
          "between",
          "at",
          "as",
          "upon",
          "into" ->
          true;
      default -> false;
    };
  }

  /** Words that begin something else, whatever their case. */
  private boolean starts() {
    return cursor.known()
        && (Heads.is(cursor.word())
            || cursor.is(Word.ARTICLE)
            || cursor.is(Word.ARTICLES)
            || cursor.is(Word.OPTIONAL)
            || cursor.is(Word.THE)
            || cursor.is(Word.MONTH));
  }
}
