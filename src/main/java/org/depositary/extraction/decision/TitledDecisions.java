package org.depositary.extraction.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.docket.CaseDetails;
import org.depositary.extraction.docket.CaseNumber;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.jspecify.annotations.Nullable;

/** Decisions by title or one party: "Grey Bay, Merits, Judgment, ICJ Reports 1970, p. 3". */
final class TitledDecisions {

  private static final int MOST_PHASES = 3;
  private static final Set<String> PHASES =
      Set.of("Phase", "Objections", "Merits", "Jurisdiction", "Admissibility", "Measures");
  private static final Set<String> INSTANCES = Set.of("Appeal", "Appeals", "Trial");
  private static final Set<String> SMALL = Set.of("de", "la", "of", "van", "von");

  private final String text;
  private final List<Sign> signs;
  private final ShortNames shortNames;

  TitledDecisions(String text, List<Sign> signs, ShortNames shortNames) {
    this.text = text;
    this.signs = signs;
    this.shortNames = shortNames;
  }

  /** A title before ", Judgment, ICJ Reports 1970, 3"; only a report makes it one. */
  Optional<Citation> at(int index, int floor) {
    Sign sign = signs.get(index);
    int end = Prose.beforeBlanks(text, sign.start(), floor);
    if (!Capitals.isName(text, sign.start()) || end <= floor) {
      return Optional.empty();
    }
    boolean comma = text.charAt(end - 1) == ',';
    Optional<Citation> accused = accused(comma ? end - 1 : instanceStart(end, floor), sign, floor);
    return comma ? accused.or(() -> titled(end - 1, sign, floor)) : accused;
  }

  // "Appeal" of "Appeal Judgement"
  private int instanceStart(int end, int floor) {
    int word = Prose.wordStart(text, end, floor);
    return INSTANCES.contains(text.substring(word, end))
        ? Prose.beforeBlanks(text, word, floor)
        : end;
  }

  private Optional<Citation> titled(int before, Sign sign, int floor) {
    CaseDetails details = CaseDetails.after(text, sign.end());
    if (details.date() == null || details.court().isEmpty()) {
      return Optional.empty();
    }
    int end = before;
    for (int phases = 0; phases < MOST_PHASES; phases++) {
      int phase = CaseTitle.start(text, end, floor);
      int comma = Prose.beforeBlanks(text, phase, floor) - 1;
      boolean isPhase = PHASES.contains(text.substring(Prose.wordStart(text, end, phase), end));
      end = isPhase && comma > floor && text.charAt(comma) == ',' ? comma : end;
    }
    int start = CaseTitle.start(text, end, floor);
    return start < end ? Optional.of(named(start, end, details)) : Optional.empty();
  }

  // "Roe et al., Judgement", "Roe et al. Appeal Judgement"
  private Optional<Citation> accused(int end, Sign sign, int floor) {
    int start = DecisionNames.start(text, end, floor);
    boolean several = end - start > 6 && text.substring(start, end).endsWith(" et al.");
    return several && sign.kind() == Sign.Kind.DECISION
        ? Optional.of(named(start, end, CaseDetails.after(text, sign.end())))
        : Optional.empty();
  }

  /** "Ex parte Roe (No 3) [2000] 1 AC 147": only a report or a number makes it one. */
  Optional<Citation> sole(Sign sign, int floor) {
    int name = Prose.afterBlanks(text, sign.end());
    int end = Capitals.endAfter(text, name, SMALL);
    CaseDetails details = CaseDetails.after(text, end);
    boolean cited = details.number() != null || details.date() != null;
    return sign.start() >= floor && end > name && cited
        ? Optional.of(named(sign.start(), end, details))
        : Optional.empty();
  }

  /** "Advisory Opinion OC-23/17". */
  Optional<Citation> numbered(Sign opinion, int floor) {
    int number = Prose.afterBlanks(text, opinion.end());
    CaseDetails details = CaseDetails.after(text, opinion.end());
    boolean numbered = CaseNumber.at(text, number).isPresent() && opinion.start() >= floor;
    if (!numbered || details.number() == null) {
      return Optional.empty();
    }
    int before = Prose.beforeBlanks(text, opinion.start(), floor);
    int start = Prose.endsWord(text, before, "Joined") ? before - 6 : opinion.start();
    return Optional.of(numbered(start, details, opinion.kind() == Sign.Kind.CASE));
  }

  // "Case C-12/34 P, Roe"; an opinion has no parties.
  private Citation numbered(int start, CaseDetails details, boolean ofParties) {
    int end = ofParties ? NumberedNames.after(text, details.end()) : details.end();
    @Nullable String court = details.court().isEmpty() ? null : details.court();
    String name = end > details.end() ? name(details.end(), end) : null;
    Authority.Decision decision =
        new Authority.Decision(name, court, details.number(), details.date(), details.ecli());
    if (name == null) {
      return DecisionReading.resolved(start, end, decision, "decision-number");
    }
    shortNames.add(name, decision);
    return DecisionReading.resolved(start, end, decision, "decision-number-name");
  }

  private String name(int from, int end) {
    int comma = Prose.at(text, from) == ',' ? from + 1 : from;
    return text.substring(Prose.afterBlanks(text, comma), end).replace('\n', ' ');
  }

  private Citation named(int start, int end, CaseDetails details) {
    String name = text.substring(start, end).replace('\n', ' ').replace('\u00a0', ' ');
    String court = details.court();
    Authority.Decision decision =
        new Authority.Decision(
            name, court.isEmpty() ? null : court, details.number(), details.date(), details.ecli());
    shortNames.add(name, decision);
    return DecisionReading.resolved(start, details.end(), decision, "decision-name");
  }
}
