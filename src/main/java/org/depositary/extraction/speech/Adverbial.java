package org.depositary.extraction.speech;

import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;

/** What may stand between a verb of speech and the words said; the lists are in adverbials.csv. */
enum Adverbial {
  /** "Tuesday", "late", "last week". */
  TIME,
  MONTH,
  /** "On", "in", "to": starts one of time, place, audience or manner. */
  OPENER,
  /** "Statement": ends "in a written statement". */
  MEDIUM;

  private static final Phrases<Adverbial> ALL =
      Phrases.load(Adverbial.class, "adverbials.csv", cells -> valueOf(cells[1]));
  private static final int MOST = 3;
  private static final int WIDEST_MEDIUM = 5;

  private boolean at(Sentence sentence, int word) {
    return ALL.at(sentence, word).filter(kind -> kind == this).isPresent();
  }

  /** True where an adverbial starts at a word. */
  static boolean startsAt(Sentence sentence, int word) {
    return calendar(sentence, word)
        || OPENER.at(sentence, word)
        || sentence.endsWith(word, "ly") && !sentence.capital(word);
  }

  /** The word after adverbials of time and of the medium: "on Monday in a written statement". */
  static int skip(Sentence sentence, int from) {
    int at = from;
    for (int i = 0; i < MOST; i++) {
      int next = medium(sentence, time(sentence, at));
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  // "on Tuesday", "late on 3 May 2004", "yesterday"
  private static int time(Sentence sentence, int from) {
    boolean on = sentence.is(from, "on") || sentence.is(from, "in");
    int start = on ? from + 1 : from;
    int at = start;
    while (at < sentence.count() && (calendar(sentence, at) || date(sentence, start, at))) {
      at = sentence.digit(at) ? at + 1 : ALL.endOf(sentence, at);
      at = sentence.is(at, "on") && calendar(sentence, at + 1) ? at + 1 : at;
    }
    return at > start ? at : from;
  }

  // A number is part of a date beside a month only: "on Friday 40 people" has none.
  private static boolean date(Sentence sentence, int start, int word) {
    if (!sentence.digit(word)) {
      return false;
    }
    boolean year = word > start && sentence.length(word) == 4;
    boolean onlyDay = MONTH.at(sentence, word - 1) && !sentence.digit(word - 2);
    return year || MONTH.at(sentence, word + 1) || onlyDay && sentence.length(word) <= 2;
  }

  private static boolean calendar(Sentence sentence, int word) {
    return TIME.at(sentence, word) || MONTH.at(sentence, word);
  }

  private static int medium(Sentence sentence, int from) {
    boolean opens =
        sentence.is(from, "in") || sentence.is(from, "during") || sentence.is(from, "at");
    for (int i = from + 1; opens && i < from + WIDEST_MEDIUM && i < sentence.count(); i++) {
      if (!sentence.joined(i)) {
        break;
      }
      if (MEDIUM.at(sentence, i)) {
        return ALL.endOf(sentence, i);
      }
    }
    return from;
  }

  /** True where the gap before a word starts an aside. */
  static boolean aside(Sentence sentence, int word) {
    return (sentence.gap(word) & (Gap.COMMA | Gap.OPEN | Gap.DASH)) != 0;
  }
}
