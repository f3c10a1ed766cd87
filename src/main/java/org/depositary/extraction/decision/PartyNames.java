package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** What belongs to a party beyond a run of capitals, and what does not. */
final class PartyNames {

  private static final int MOST_NAMES = 8;
  private static final int LONGEST_INITIALS = 8;
  private static final Set<String> SMALL = Set.of("and", "of", "the", "de", "al");

  private PartyNames() {}

  /** Where the left side starts, if the run of capitals before "v." starts at {@code left}. */
  static int start(String text, int left, int leftEnd, int floor) {
    String side = text.substring(left, leftEnd);
    int others = side.indexOf(" and Others and ");
    if (others >= 0) {
      return left + others + " and Others and ".length();
    }
    int start = left;
    boolean list = isInitials(text, left) && side.contains(" and ");
    for (int names = 0; list && names < MOST_NAMES; names++) {
      int comma = Prose.beforeBlanks(text, start, floor) - 1;
      int before = Prose.at(text, comma) == ',' ? initialsBefore(text, comma, floor) : comma;
      if (before >= comma) {
        return start;
      }
      start = before;
    }
    return start;
  }

  /** The end of the right side with ", ex parte Roe" behind it. */
  static int withExParte(String text, int end) {
    int at = Prose.afterBlanks(text, Prose.at(text, end) == ',' ? end + 1 : end);
    if (!Prose.startsWord(text, at, "ex parte")) {
      return end;
    }
    int name = Prose.afterBlanks(text, at + "ex parte".length());
    int stop = Capitals.endAfter(text, name, SMALL);
    return stop > name ? stop : end;
  }

  private static boolean isInitials(String text, int at) {
    return Capitals.isName(text, at) && Prose.at(text, at + 1) == '.';
  }

  private static int initialsBefore(String text, int end, int floor) {
    int start = Capitals.startBefore(text, end, floor, Set.of());
    return end - start <= LONGEST_INITIALS && isInitials(text, start) ? start : end;
  }
}
