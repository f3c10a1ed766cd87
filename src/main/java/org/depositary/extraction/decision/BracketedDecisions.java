package org.depositary.extraction.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.docket.CaseDetails;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/** Names that a bracket with a case number follows: "Tadić (IT-94-1-T, 7 May 1997)". */
final class BracketedDecisions {

  private static final int BRACKET = 60;
  private static final int MOST_NAMES = 8;
  private static final Set<String> PROCEDURE =
      Set.of("Interlocutory", "Appeal", "Trial", "Judgment", "Decision");

  private final String text;
  private final List<Sign> signs;
  private final ShortNames shortNames;

  BracketedDecisions(String text, List<Sign> signs, ShortNames shortNames) {
    this.text = text;
    this.signs = signs;
    this.shortNames = shortNames;
  }

  /** "Tadić (IT-94-1-T, 7 May 1997)" at the sign of the number. */
  Optional<Citation> at(int index, int floor) {
    int open = openBefore(signs.get(index).start(), floor);
    if (open < 0) {
      return Optional.empty();
    }
    int end = Prose.beforeBlanks(text, open, floor);
    int nameEnd =
        Prose.endsWord(text, end, "case") ? Prose.beforeBlanks(text, end - 4, floor) : end;
    int people = peopleEnd(nameEnd, floor);
    int start = people(people, floor);
    CaseDetails details = CaseDetails.after(text, end);
    if (start == people || details.number() == null) {
      return Optional.empty();
    }
    String name = text.substring(start, people);
    String court = details.court();
    Authority.Decision decision =
        new Authority.Decision(
            name, court.isEmpty() ? null : court, details.number(), details.date(), details.ecli());
    shortNames.add(name, decision);
    return Optional.of(DecisionReading.resolved(start, details.end(), decision, "decision-name"));
  }

  private int openBefore(int from, int floor) {
    for (int at = from - 1; at >= floor && from - at < BRACKET; at--) {
      char unit = text.charAt(at);
      if (unit == '(') {
        return at;
      }
      if (unit == ')' || unit == '\n') {
        return -1;
      }
    }
    return -1;
  }

  // "Tadić, Interlocutory Appeal on Jurisdiction": the procedure is no part of the name.
  private int peopleEnd(int end, int floor) {
    int start = DecisionNames.start(text, end, floor);
    int comma = Prose.beforeBlanks(text, start, floor);
    boolean procedure = PROCEDURE.contains(text.substring(start, Prose.wordEnd(text, start)));
    return procedure && comma > floor && text.charAt(comma - 1) == ',' ? comma - 1 : end;
  }

  // "Nahimana, Barayagwiza & Ngeze": names before a comma belong to it only where the last two are
  // joined.
  private int people(int end, int floor) {
    int start = DecisionNames.start(text, end, floor);
    String last = text.substring(start, end);
    if (!last.contains(" & ") && !last.contains(" and ")) {
      return start;
    }
    for (int names = 0; names < MOST_NAMES; names++) {
      int comma = Prose.beforeBlanks(text, start, floor);
      if (comma <= floor || text.charAt(comma - 1) != ',') {
        return start;
      }
      int next = DecisionNames.start(text, comma - 1, floor);
      if (next == comma - 1) {
        return start;
      }
      start = next;
    }
    return start;
  }
}
