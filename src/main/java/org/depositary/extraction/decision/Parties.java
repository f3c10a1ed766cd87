package org.depositary.extraction.decision;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.text.Gazetteer;

/**
 * The two sides of "Doe v. Ruritania".
 *
 * @param start first UTF-16 unit of the left side
 * @param end first unit after the right side
 * @param leftEnd first unit after the left side
 * @param right first unit of the right side
 */
record Parties(int start, int leftEnd, int right, int end) {

  private static final int MOST_NAMES = 8;
  private static final Set<String> SMALL =
      Set.of(
          "and", "&", "for", "of", "the", "de", "van", "der", "den", "du", "la", "le", "al", "al.",
          "et", "bin", "ibn", "von", "y", "e", "ex", "parte", "rel", "others", "other");
  private static final Set<String> LEAD_INS =
      Set.of(
          "In",
          "See",
          "Cf",
          "The",
          "Also",
          "Following",
          "Under",
          "Since",
          "As",
          "But",
          "And",
          "Compare",
          "Like",
          "Unlike",
          "Citing",
          "Per",
          "Cases",
          "Case",
          "Judgment",
          "However",
          "While",
          "When",
          "After",
          "Before",
          "Of",
          "From",
          "By",
          "For",
          "Both",
          "Unless",
          "Application",
          "Matter",
          "Pending",
          "Decision",
          "With",
          "Although",
          "Hence",
          "Thus",
          "Recalling",
          "Applying",
          "Similarly",
          "Accordingly",
          "Finally",
          "E.g.",
          "Hearing",
          "Article",
          "Section");

  /**
   * The parties around a "v." sign.
   *
   * @param floor end of what was accepted before; nothing before it belongs to a party
   */
  static Optional<Parties> around(String text, int sign, int signEnd, int floor) {
    int leftEnd = Prose.beforeBlanks(text, sign, floor);
    int left = PartyNames.crown(text, leftEnd, floor);
    left = left < leftEnd ? left : Capitals.startBefore(text, leftEnd, floor, SMALL);
    left = PartyNames.start(text, Leads.strip(text, left, leftEnd, LEAD_INS), leftEnd, floor);
    left = Leads.strip(text, left, leftEnd, LEAD_INS);
    int stop = Prose.at(text, signEnd) == '.' ? signEnd + 1 : signEnd;
    int right = Prose.afterBlanks(text, stop);
    boolean slash = text.charAt(sign) == '/';
    int end =
        right == stop && !slash
            ? right
            : PartyNames.withExParte(text, rightEnd(text, left, leftEnd, right));
    if (left >= leftEnd || leftEnd == sign && !slash || end <= right) {
      return Optional.empty();
    }
    Parties parties = new Parties(left, leftEnd, right, end).withTitle(text, floor);
    boolean untitled = slash && !parties.titled(text, left);
    return untitled ? Optional.empty() : Optional.of(parties);
  }

  // "the cup of 2002 (Japan/Chile)" is no case.
  private boolean titled(String text, int left) {
    return start < left && SlashedStates.title(text, start, left);
  }

  private static int rightEnd(String text, int left, int leftEnd, int right) {
    int name = Prose.startsWord(text, right, "the") ? Prose.afterBlanks(text, right + 3) : right;
    int state = stateEnd(text, name);
    if (state > name) {
      return withOthers(text, state);
    }
    int end = withOthers(text, Capitals.endAfter(text, name, SMALL));
    if (end > name
        && leftEnd - left == "Prosecutor".length()
        && text.startsWith("Prosecutor", left)) {
      return accusedEnd(text, end);
    }
    return end == name ? right : end;
  }

  private static int stateEnd(String text, int at) {
    if (!Capitals.isName(text, at) && !Prose.startsWord(text, at, "former")) {
      return at;
    }
    long match = States.load().names().longest(text, at);
    if (match == Gazetteer.NONE) {
      return at;
    }
    int end = Gazetteer.end(match);
    if (Prose.at(text, end) == '.' && text.charAt(end - 2) == '.') {
      end++;
    }
    // A name that goes on is no state: "Israel Meir", but "Ukraine The Court" is.
    int next = Prose.afterBlanks(text, end);
    if (next > end && Capitals.isName(text, next) && !isOpening(text, next)) {
      return at;
    }
    int and = Prose.startsWord(text, next, "and") ? Prose.afterBlanks(text, next + 3) : next;
    int article = Prose.startsWord(text, and, "the") ? Prose.afterBlanks(text, and + 3) : and;
    if (and > next && Capitals.isName(text, article)) {
      long second = States.load().names().longest(text, article);
      return second == Gazetteer.NONE ? end : Gazetteer.end(second);
    }
    return end;
  }

  private boolean isState(String text) {
    int name = Prose.startsWord(text, right, "the") ? Prose.afterBlanks(text, right + 3) : right;
    return States.load().byName(text.substring(name, end)).isPresent();
  }

  private static boolean isOpening(String text, int at) {
    return LEAD_INS.contains(text.substring(at, Prose.wordEnd(text, at)));
  }

  private static int withOthers(String text, int end) {
    int at = Prose.afterBlanks(text, end);
    if (Prose.startsWord(text, at, "et al")) {
      return Prose.at(text, at + 5) == '.' ? at + 6 : at + 5;
    }
    if (!Prose.startsWord(text, at, "and")) {
      return end;
    }
    int count = Prose.afterBlanks(text, at + 3);
    int digits = Prose.digitsEnd(text, count);
    int others = digits > count ? Prose.afterBlanks(text, digits) : count;
    return Prose.startsWord(text, others, "others") || Prose.startsWord(text, others, "other")
        ? Math.max(Capitals.endAfter(text, others, SMALL), Prose.wordEnd(text, others))
        : end;
  }

  // "Kunarac, Kovač and Vuković": only a list that ends with "and" is one.
  private static int accusedEnd(String text, int first) {
    int end = first;
    for (int names = 0; names < MOST_NAMES && Prose.at(text, end) == ','; names++) {
      int name = Prose.afterBlanks(text, end + 1);
      end = Capitals.endAfter(text, name, SMALL);
      if (end == name) {
        return first;
      }
      String last = text.substring(name, end);
      if (last.contains(" and ") || last.contains(" & ")) {
        return end;
      }
    }
    return first;
  }

  // "Application of the Convention on X (Ruritania v. Freedonia)": the title before the bracket.
  private Parties withTitle(String text, int floor) {
    int open = text.startsWith("(The ", start - 5) ? start - 5 : start - 1;
    int close = CaseTitle.bracketEnd(text, end);
    if (Prose.at(text, open) != '(' || close == end) {
      return this;
    }
    int titleEnd = Prose.beforeBlanks(text, open, floor);
    int title = CaseTitle.start(text, titleEnd, floor);
    boolean states =
        States.load().byName(text.substring(start, leftEnd)).isPresent() && isState(text);
    return title < titleEnd && (states || CaseTitle.opensLikeOne(text, title))
        ? new Parties(title, leftEnd, right, close)
        : this;
  }
}
