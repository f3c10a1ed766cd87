package org.depositary.extraction.law;

import java.util.Set;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.WrittenDate;
import org.depositary.text.Folding;
import org.depositary.text.Gazetteer;

/**
 * What stands behind the last word of a law's name: number, date, subject, state. Each step gives
 * the offset after it, or the offset it was given where nothing of the kind stands there.
 */
final class LawTail {

  private static final int LONGEST_NUMBER = 20;
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "from", "to", "in", "on", "against", "with", "by", "or");

  private LawTail() {}

  /** "No. 48 of 1979", ", No. 56 of 2007", "25/2004", "of 2000-2001", "1957", "(2006)". */
  static int afterNumberAndYear(String text, int from) {
    int number = afterNumber(text, from);
    return afterYear(text, number);
  }

  /** "No. 48", ", No 56", "25/2004", "107-56"; a bare year is no number. */
  static int afterNumber(String text, int from) {
    int at = Prose.afterBlanks(text, from);
    if (Prose.at(text, at) == ',') {
      at = Prose.afterBlanks(text, at + 1);
    }
    int word = at;
    for (String announcer :
        new String[] {"No.", "Nos.", "No", "no.", "N\u00b0", "\u2116", "n\u00b0"}) {
      if (text.startsWith(announcer, at)) {
        word = Prose.afterBlanks(text, at + announcer.length());
        break;
      }
    }
    int end = numberEnd(text, word);
    boolean announced = word > at && end > word;
    boolean compound = end > Prose.digitsEnd(text, word) && Prose.isDigit(Prose.at(text, word));
    return announced || compound && Prose.at(text, from) != ',' ? end : from;
  }

  /** "of 2000-2001", ", of 1969", "1957", "(2006)", "of 11 January 1958". */
  static int afterYear(String text, int from) {
    int at = Prose.afterBlanks(text, from);
    boolean comma = Prose.at(text, at) == ',';
    at = comma ? Prose.afterBlanks(text, at + 1) : at;
    boolean of = Prose.startsWord(text, at, "of");
    int year = of ? Prose.afterBlanks(text, at + 2) : at;
    int dated = WrittenDate.at(text, year).map(WrittenDate::end).orElse(year);
    if (of && dated > year) {
      return dated;
    }
    boolean bracket = Prose.at(text, year) == '(';
    year = bracket ? year + 1 : year;
    int end = yearEnd(text, year);
    if (end == year || bracket && Prose.at(text, end) != ')') {
      return from;
    }
    return bracket ? end + 1 : end;
  }

  /** "on the Protection of Personal Data": the subject, where it is capitalised. */
  static int afterSubject(String text, int from) {
    int on = Prose.afterBlanks(text, from);
    if (!Prose.startsWord(text, on, "on") && !Prose.startsWord(text, on, "concerning")) {
      return from;
    }
    int word = Prose.afterBlanks(text, Prose.wordEnd(text, on));
    int name = Prose.startsWord(text, word, "the") ? Prose.afterBlanks(text, word + 3) : word;
    int end = Capitals.endAfter(text, name, SMALL);
    for (int parts = 0; parts < 6 && end > name && Prose.at(text, end) == ','; parts++) {
      int next = Prose.afterBlanks(text, end + 1);
      int nextEnd = Capitals.endAfter(text, next, SMALL);
      boolean listed = Prose.startsWord(text, next, "and");
      int capital = listed ? Prose.afterBlanks(text, next + 3) : next;
      nextEnd = listed ? Capitals.endAfter(text, capital, SMALL) : nextEnd;
      if (nextEnd <= capital || !closesList(text, nextEnd) && !listed) {
        break;
      }
      end = nextEnd;
    }
    return end > name ? end : from;
  }

  /** "of the Republic of Ruritania". */
  static int afterState(String text, int from) {
    int name = stateStart(text, from);
    if (name < 0) {
      return from;
    }
    long match = States.load().names().longest(text, name);
    if (match == Gazetteer.NONE) {
      return from;
    }
    return Gazetteer.end(match);
  }

  /** The code of the state that {@link #afterState} stepped over, or an empty string. */
  static String stateAfter(String text, int from) {
    int name = stateStart(text, from);
    long match = name < 0 ? Gazetteer.NONE : States.load().names().longest(text, name);
    if (match == Gazetteer.NONE) {
      return "";
    }
    State state = States.load().list().get(Gazetteer.payload(match));
    return state.code();
  }

  private static int stateStart(String text, int from) {
    int of = Prose.afterBlanks(text, from);
    if (!Prose.startsWord(text, of, "of") && !Prose.startsWord(text, of, "for")) {
      return -1;
    }
    int word = Prose.afterBlanks(text, Prose.wordEnd(text, of));
    int name = Prose.startsWord(text, word, "the") ? Prose.afterBlanks(text, word + 3) : word;
    return Capitals.isName(text, name) ? name : -1;
  }

  // The last part of "Sedition, Civil War and Strife" joins two with "and".
  private static boolean closesList(String text, int end) {
    int start = Math.max(0, end - 80);
    String last = text.substring(start, end);
    int comma = last.lastIndexOf(',');
    return comma >= 0 && last.indexOf(" and ", comma) > 0;
  }

  private static int numberEnd(String text, int from) {
    if (!Prose.isDigit(Prose.at(text, from))) {
      return from;
    }
    int end = from;
    while (end < text.length() && end - from < LONGEST_NUMBER && inNumber(text, end)) {
      end++;
    }
    while (end > from && !Folding.isWord(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean inNumber(String text, int at) {
    char unit = text.charAt(at);
    return Folding.isWord(unit)
        || unit == '/'
        || Prose.isDash(unit) && unit < '\u2013'
        || unit == '.' && Prose.isDigit(Prose.at(text, at + 1));
  }

  private static int yearEnd(String text, int from) {
    int end = Prose.digitsEnd(text, from);
    char first = Prose.at(text, from);
    if (end != from + 4 || first != '1' && first != '2') {
      return from;
    }
    int second = Prose.digitsEnd(text, end + 1);
    boolean range = Prose.isDash(Prose.at(text, end)) && (second == end + 5 || second == end + 3);
    return range ? second : end;
  }
}
