package org.depositary.extraction.decision;

import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;

/** Decisions by a name with a paragraph behind it: "Roe, para. 12; Poe and Others, paras 3-4". */
final class ListedDecisions {

  /** Between one decision of a list and the next stand a paragraph and a small word. */
  private static final int WIDEST = 30;

  /** Names of what is no decision, and has paragraphs as well. */
  private static final Set<String> OTHERS =
      Set.of(
          "Act",
          "Annex",
          "Article",
          "Charter",
          "Code",
          "Comment",
          "Comments",
          "Constitution",
          "Convention",
          "Covenant",
          "Declaration",
          "Decision",
          "Directive",
          "Guidelines",
          "Ibid",
          "Id",
          "Judgement",
          "Judgment",
          "Law",
          "Observations",
          "Opinion",
          "Principles",
          "Protocol",
          "Recommendation",
          "Regulation",
          "Report",
          "Resolution",
          "Rules",
          "Statute",
          "Treaty");

  private final String text;
  private final ShortNames shortNames;

  ListedDecisions(String text, ShortNames shortNames) {
    this.text = text;
    this.shortNames = shortNames;
  }

  /**
   * The decision whose paragraph stands at a sign.
   *
   * @param last offset behind the decision found last
   */
  Optional<Citation> at(Sign paragraph, int last) {
    int comma = Prose.beforeBlanks(text, paragraph.start(), last) - 1;
    if (comma <= last || text.charAt(comma) != ',') {
      return Optional.empty();
    }
    int start = DecisionNames.start(text, comma, last);
    if (start == comma) {
      return Optional.empty();
    }
    String name = text.substring(start, comma).replace('\n', ' ');
    return known(name, start)
        .or(() -> beside(name, start, last))
        .map(found -> DecisionReading.resolved(start, comma, found, "decision-with-paragraph"));
  }

  private Optional<Authority.Decision> known(String name, int start) {
    boolean known = KnownDecisions.nameEnd(text, start) == start + name.length();
    return shortNames
        .find(name)
        .or(
            () ->
                known
                    ? KnownDecisions.courtOf(name).map(court -> of(name, court))
                    : Optional.empty());
  }

  // In a list of decisions a name with a paragraph is one more.
  private Optional<Authority.Decision> beside(String name, int start, int last) {
    boolean listed = last > 0 && start - last <= WIDEST && joined(last, start);
    if (!listed || other(name)) {
      return Optional.empty();
    }
    Authority.Decision decision = new Authority.Decision(name, null, null, null, null);
    shortNames.add(name, decision);
    return Optional.of(decision);
  }

  private boolean joined(int last, int start) {
    String between = text.substring(last, start);
    boolean list = between.startsWith(",") || between.startsWith(";");
    boolean adds =
        between.endsWith("and ") || between.endsWith("; ") || between.endsWith("see also ");
    return list && adds;
  }

  private static boolean other(String name) {
    for (String word : name.split("[ .]+")) {
      if (OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Authority.Decision of(String name, String court) {
    return new Authority.Decision(name, court, null, null, null);
  }
}
