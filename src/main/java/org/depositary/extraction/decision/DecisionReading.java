package org.depositary.extraction.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.docket.CaseDetails;
import org.depositary.extraction.docket.CaseNumber;
import org.depositary.extraction.place.States;
import org.depositary.extraction.sign.Prose;
import org.depositary.extraction.sign.Sign;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** One run over the signs of one text. Not thread-safe. */
final class DecisionReading {

  private static final int LONGEST_REMARK = 80;
  private static final Set<String> COMMON_SIDES =
      Set.of(
          "Prosecutor",
          "United States",
          "US",
          "U.S.",
          "USA",
          "R",
          "Regina",
          "Rex",
          "State",
          "S",
          "People");

  private final String text;
  private final List<Sign> signs;
  private final Courts courts;
  private final ShortNames shortNames = new ShortNames();
  private final BracketedDecisions bracketed;
  private final NamedDecisions named;
  private final ListedDecisions listed;
  private final TitledDecisions titled;
  private final UnnamedDecisions unnamed;
  private final List<Citation> found = new ArrayList<>();
  private int lastEnd;

  DecisionReading(String text, List<Sign> signs) {
    this.text = text;
    this.signs = signs;
    this.courts = new Courts(text, signs);
    this.bracketed = new BracketedDecisions(text, signs, shortNames);
    this.named = new NamedDecisions(text, signs, courts, shortNames, bracketed);
    this.listed = new ListedDecisions(text, shortNames);
    this.titled = new TitledDecisions(text, signs, shortNames);
    this.unnamed = new UnnamedDecisions(text, signs, courts);
  }

  List<Citation> read() {
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      if (sign.start() >= lastEnd) {
        at(i, sign);
      }
    }
    return new RecalledDecisions(text, shortNames, found).read();
  }

  private void at(int index, Sign sign) {
    switch (sign.kind()) {
      case VERSUS -> parties(index, sign);
      case COURT, CASE_PREFIX -> numbered(index, sign);
      case ECLI, APPLICATION -> numberAlone(sign.start());
      case CITED -> named.citedAbove(sign, lastEnd).ifPresent(this::keep);
      case PARAGRAPH -> listed.at(sign, lastEnd).ifPresent(this::keep);
      case CASE, DECISION, OPINION ->
          titled
              .at(index, lastEnd)
              .or(() -> titled.numbered(sign, lastEnd))
              .or(() -> named.at(index, lastEnd))
              .or(() -> unnamed.at(index, lastEnd, found))
              .ifPresent(this::keep);
      case SOLE_PARTY -> titled.sole(sign, lastEnd).ifPresent(this::keep);
      case COURT_ANAPHOR -> unnamed.byTheCourt(sign, lastEnd, found).ifPresent(this::keep);
      default -> {}
    }
  }

  private void parties(int index, Sign sign) {
    Parties.around(text, sign.start(), sign.end(), lastEnd)
        .ifPresent(parties -> decided(index, parties, CaseDetails.after(text, parties.end())));
  }

  private void decided(int index, Parties parties, CaseDetails details) {
    if (!isLawsuit(index, parties, details)) {
      return;
    }
    int numberStart = numberBefore(parties.start());
    Authority.Decision before =
        numberStart < parties.start() ? decision(found.remove(found.size() - 1)) : null;
    String court = court(details, before, index, parties);
    Authority.Decision decision =
        new Authority.Decision(
            oneLine(parties.start(), parties.end()),
            court.isEmpty() ? null : court,
            before == null ? details.number() : before.number(),
            details.date(),
            details.ecli());
    remember(parties, decision);
    keep(resolved(numberStart, details.end(), decision, "decision-parties"));
  }

  // Teams and films meet too, but hardly ever with "v." and a full stop. Anything else needs a
  // state, a number, a date, or a word of the law near by.
  private boolean isLawsuit(int index, Parties parties, CaseDetails details) {
    Sign sign = signs.get(index);
    boolean stopped = sign.end() == sign.start() + 1 && Prose.at(text, sign.end()) == '.';
    return stopped
        || details.number() != null
        || details.date() != null
        || isCommonSide(oneLine(parties.start(), parties.leftEnd()))
        || States.load().byName(oneLine(parties.right(), parties.end())).isPresent()
        || courts.isSpokenOf(index);
  }

  private String court(
      CaseDetails details, Authority.@Nullable Decision before, int index, Parties parties) {
    if (!details.court().isEmpty()) {
      return details.court();
    }
    String numbered = before == null ? null : before.court();
    if (numbered != null) {
      return numbered;
    }
    String near = courts.near(index);
    String left = oneLine(parties.start(), parties.leftEnd());
    String right = oneLine(parties.right(), parties.end());
    return Sides.fit(near, left, right) ? near : "";
  }

  // "Case C-29/69, Stauder v City of Ulm": the number before the name is part of the citation.
  private int numberBefore(int start) {
    if (found.isEmpty() || found.get(found.size() - 1).span().end() != lastEnd) {
      return start;
    }
    Citation last = found.get(found.size() - 1);
    int at = Prose.afterBlanks(text, lastEnd);
    int name = Prose.afterBlanks(text, ",:(\u2013-".indexOf(Prose.at(text, at)) >= 0 ? at + 1 : at);
    boolean numberOnly = last.rule().equals("decision-number") && decision(last).name() == null;
    return numberOnly && name == start ? last.span().start() : start;
  }

  private void remember(Parties parties, Authority.Decision decision) {
    String left = oneLine(parties.start(), parties.leftEnd());
    String right = oneLine(parties.right(), parties.end());
    if (!isCommonSide(left)) {
      shortNames.add(left, decision);
      shortNames.addSurname(left, decision);
    } else if (States.load().byName(right).isEmpty()) {
      shortNames.add(right, decision);
      shortNames.addAccused(right, decision);
    }
  }

  private static boolean isCommonSide(String side) {
    return COMMON_SIDES.contains(side)
        || side.startsWith("R (")
        || States.load().byName(side).isPresent();
  }

  private void numbered(int index, Sign sign) {
    if (!Prose.isDash(Prose.at(text, sign.end())) || CaseNumber.at(text, sign.start()).isEmpty()) {
      return;
    }
    bracketed
        .at(index, lastEnd)
        .ifPresentOrElse(this::keep, () -> numberAlone(withCaseWord(sign.start())));
  }

  private int withCaseWord(int number) {
    int end = Prose.beforeBlanks(text, number, lastEnd);
    for (String announcer : List.of("Case No.", "Case No", "case no.", "Case", "Joined Cases")) {
      if (Prose.endsWord(text, end, announcer)
          || announcer.endsWith(".") && text.startsWith(announcer, end - announcer.length())) {
        return Math.max(lastEnd, end - announcer.length());
      }
    }
    return number;
  }

  private void numberAlone(int start) {
    CaseDetails details = CaseDetails.after(text, start);
    if (details.number() == null && details.ecli() == null) {
      return;
    }
    if (completesLast(start, details)) {
      return;
    }
    int named = details.number() == null ? start : NumberedNames.before(text, start, lastEnd);
    @Nullable String name =
        named < start ? oneLine(named, Prose.beforeBlanks(text, start, named) - 1) : null;
    String court = details.court().isEmpty() ? null : details.court();
    Authority.Decision decision =
        new Authority.Decision(name, court, details.number(), details.date(), details.ecli());
    if (name != null) {
      shortNames.add(name, decision);
    }
    String rule = name == null ? "decision-number" : "decision-number-name";
    keep(resolved(named, details.end(), decision, rule));
  }

  // "Prosecutor v. Roe, Judgment pursuant to Article 74 of the Statute, ICC-01/04": a number that
  // closes what the parties opened.
  private boolean completesLast(int start, CaseDetails details) {
    if (found.isEmpty() || start - lastEnd > LONGEST_REMARK) {
      return false;
    }
    Citation last = found.get(found.size() - 1);
    Authority.Decision named = decision(last);
    String gap = text.substring(lastEnd, start);
    boolean open = last.rule().equals("decision-parties") && named.number() == null;
    boolean sameCourt = named.court() == null || details.court().equals(named.court());
    if (!open || !sameCourt || !gap.startsWith(",") || !gap.endsWith(", ") || gap.contains(";")) {
      return false;
    }
    found.remove(found.size() - 1);
    Authority.Decision decision =
        new Authority.Decision(
            named.name(),
            details.court().isEmpty() ? named.court() : details.court(),
            details.number(),
            named.date() == null ? details.date() : named.date(),
            details.ecli());
    keep(resolved(last.span().start(), details.end(), decision, last.rule()));
    return true;
  }

  private void keep(Citation citation) {
    found.add(citation);
    lastEnd = citation.span().end();
  }

  private String oneLine(int start, int end) {
    return text.substring(start, end).replace('\n', ' ').replace('\u00a0', ' ');
  }

  static Authority.Decision decision(Citation citation) {
    return (Authority.Decision) citation.cited();
  }

  static Citation resolved(int start, int end, Authority.Decision decision, String rule) {
    return new Citation(
        new Span(start, end),
        decision,
        Verdict.RESOLVED,
        List.of(),
        null,
        List.of(),
        decision.number() != null || decision.court() != null ? 0.95 : 0.8,
        rule);
  }
}
