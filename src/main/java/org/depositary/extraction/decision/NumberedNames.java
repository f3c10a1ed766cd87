package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** The one name beside a case number: "Case C-12/34 P, Roe", "Roe, ICC-01/04-01/06". */
final class NumberedNames {

  private static final int LONGEST = 60;
  private static final Set<String> SMALL =
      Set.of("and", "&", "al", "de", "van", "von", "bin", "the");

  /** What stands beside numbers and is no name of a case. */
  private static final Set<String> OTHERS =
      Set.of(
          "Judgment",
          "Judgement",
          "Decision",
          "Order",
          "Opinion",
          "Ruling",
          "Case",
          "Cases",
          "The",
          "In",
          "No",
          "Doc",
          "Document",
          "Article",
          "Section",
          "Warrant",
          "Public",
          "Annex",
          "Registry",
          "Appeal",
          "Appeals",
          "Trial",
          "Chamber",
          "Pre-Trial",
          "Court",
          "Tribunal",
          "Hague",
          "Arusha",
          "Luxembourg",
          "Prosecutor",
          "Prosecution",
          "Defence",
          "Judge",
          "See",
          "Advocate",
          "General",
          "Version",
          "Request",
          "Transcript",
          "Situation",
          "Corr",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Reports",
          "ECR",
          "ECLI",
          "OJ",
          "EU",
          "Grand",
          "Commission",
          "Council",
          "Member",
          "Union",
          "However",
          "It",
          "This",
          "These",
          "That");

  private NumberedNames() {}

  /** The end of the name behind "Case C-12/34", the offset where there is none. */
  static int after(String text, int end) {
    int comma = Prose.at(text, end) == ',' ? Prose.afterBlanks(text, end + 1) : end;
    int start = comma > end ? comma : Prose.afterBlanks(text, end);
    int stop = Capitals.endAfter(text, start, SMALL);
    char next = Prose.at(text, stop);
    int word = Prose.afterBlanks(text, stop);
    boolean closed = ",.;:)".indexOf(next) >= 0 || "([".indexOf(Prose.at(text, word)) >= 0;
    boolean goesOn = Prose.startsWord(text, word, "v") || Prose.startsWord(text, word, "vs");
    return stop > start && closed && !goesOn && named(text, start, stop) ? stop : end;
  }

  /** The start of the name before ", ICC-01/04", the offset of the number where there is none. */
  static int before(String text, int number, int floor) {
    int comma = Prose.beforeBlanks(text, number, floor) - 1;
    if (comma <= floor || text.charAt(comma) != ',') {
      return number;
    }
    int start = DecisionNames.start(text, comma, floor);
    return start < comma && named(text, start, comma) ? start : number;
  }

  private static boolean named(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    for (String word : text.substring(start, end).split("\\s+")) {
      if (OTHERS.contains(word) || word.isEmpty() || Prose.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return !NamedDecisions.isCommon(text.substring(start, end));
  }
}
