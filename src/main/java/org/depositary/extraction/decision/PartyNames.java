package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** What belongs to a party beyond a run of capitals, and what does not. */
final class PartyNames {

  private static final int MOST_NAMES = 8;
  private static final int LONGEST_INITIALS = 8;
  private static final int LONGEST_BRACKET = 80;
  private static final Set<String> BODIES =
      Set.of("Commission", "Committee", "Centre", "Center", "Council", "Movement");
  private static final Set<String> SMALL = Set.of("and", "of", "the", "de", "al");

  private PartyNames() {}

  /** Where the left side starts, if the run of capitals before "v." starts at {@code left}. */
  static int start(String text, int left, int leftEnd, int floor) {
    String side = text.substring(left, leftEnd);
    int others = side.indexOf(" and Others and ");
    if (others >= 0) {
      return left + others + " and Others and ".length();
    }
    int start = counted(text, left, side, floor);
    start = start < left ? start : body(text, left, floor);
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

  /** Where "R (Roe)" starts, "R (on the application of Roe)"; its end where there is none. */
  static int crown(String text, int end, int floor) {
    if (Prose.at(text, end - 1) != ')') {
      return end;
    }
    int open = end - 1;
    while (open > floor && end - open < LONGEST_BRACKET && text.charAt(open) != '(') {
      open--;
    }
    int crown = Prose.beforeBlanks(text, open, floor) - 1;
    boolean alone = crown >= floor && (crown == 0 || !Character.isLetter(text.charAt(crown - 1)));
    return text.charAt(open) == '(' && alone && text.charAt(crown) == 'R' ? crown : end;
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

  // "Roe and 12 Others"
  private static int counted(String text, int left, String side, int floor) {
    int digitsEnd = Prose.beforeBlanks(text, left, floor);
    int digits = Prose.wordStart(text, digitsEnd, floor);
    int and = Prose.beforeBlanks(text, digits, floor);
    boolean others = side.equals("Others") || side.equals("Other") || side.startsWith("Others ");
    if (!others || Prose.digitsEnd(text, digits) != digitsEnd || digits == digitsEnd) {
      return left;
    }
    int end = Prose.beforeBlanks(text, and - 3, floor);
    return Prose.endsWord(text, and, "and") ? Capitals.startBefore(text, end, floor, SMALL) : left;
  }

  // "Commission on Roads v. Roe"
  private static int body(String text, int left, int floor) {
    int on = Prose.beforeBlanks(text, left, floor);
    int end = Prose.beforeBlanks(text, on - 2, floor);
    boolean body =
        Prose.endsWord(text, on, "on")
            && BODIES.contains(text.substring(Prose.wordStart(text, end, floor), end));
    return body ? Capitals.startBefore(text, end, floor, SMALL) : left;
  }

  private static boolean isInitials(String text, int at) {
    return Capitals.isName(text, at) && Prose.at(text, at + 1) == '.';
  }

  private static int initialsBefore(String text, int end, int floor) {
    int start = Capitals.startBefore(text, end, floor, Set.of());
    return end - start <= LONGEST_INITIALS && isInitials(text, start) ? start : end;
  }
}
