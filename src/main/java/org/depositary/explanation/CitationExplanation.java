package org.depositary.explanation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.depositary.authority.DecisionView;
import org.depositary.authority.LawView;
import org.depositary.authority.ResolutionView;
import org.depositary.citation.CandidateView;
import org.depositary.citation.CitationView;
import org.depositary.citation.PinpointView;
import org.depositary.convention.ConventionLink;
import org.depositary.entity.EntityLink;
import org.jspecify.annotations.Nullable;

/** A citation in words. */
final class CitationExplanation {

  private CitationExplanation() {}

  static Explanation of(CitationView citation, TextWords text) {
    Facts facts = new Facts();
    ConventionLink convention = citation.convention();
    EntityLink entity = citation.entity();
    if (convention != null) {
      facts.add(
          convention.id() == null ? "As written" : "Convention",
          titleOf(convention),
          convention.href());
    }
    if (entity != null) {
      facts.add("Record", entity.name(), entity.href());
    }
    addAuthority(facts, citation);
    citation.pinpoints().forEach(pinpoint -> addProvision(facts, convention, pinpoint));
    if (citation.candidates() != null) {
      citation.candidates().forEach(candidate -> addCandidate(facts, candidate));
    }
    facts.add(
        "Refers back to", citation.antecedent() == null ? null : text.at(citation.antecedent()));
    facts.add(
        "Verdict", Meanings.label(citation.verdict()) + ": " + Meanings.of(citation.verdict()));
    return new Explanation(Meanings.label(citation.kind()), summary(citation), facts.list());
  }

  private static void addAuthority(Facts facts, CitationView citation) {
    DecisionView decision = citation.decision();
    if (decision != null) {
      facts.add("Decision", decision.name()).add("Court", decision.court());
      facts.add("Number", decision.number()).add("Date", decision.date());
      facts.add("ECLI", decision.ecli());
    }
    ResolutionView resolution = citation.resolution();
    if (resolution != null) {
      facts.add("Adopted by", resolution.body()).add("Number", resolution.number());
      facts.add("Year", resolution.year()).add("Symbol", resolution.symbol());
    }
    LawView law = citation.law();
    if (law != null) {
      facts.add("Law", law.title()).add("State", law.jurisdiction());
    }
    facts.add("Body of law", citation.name());
  }

  private static void addProvision(
      Facts facts, @Nullable ConventionLink convention, PinpointView pinpoint) {
    String known =
        Boolean.TRUE.equals(pinpoint.beyondEnd())
            ? pinpoint.print() + " (the register knows that the convention ends before it)"
            : pinpoint.print();
    facts.add("Provision", known, hrefOf(convention, pinpoint));
  }

  // Who relies on the provision, in all documents.
  private static @Nullable String hrefOf(
      @Nullable ConventionLink convention, PinpointView pinpoint) {
    return convention == null || convention.href() == null
        ? null
        : convention.href()
            + "/citations?provision="
            + URLEncoder.encode(pinpoint.provision(), StandardCharsets.UTF_8);
  }

  private static void addCandidate(Facts facts, CandidateView candidate) {
    facts.add(
        "May be",
        titleOf(candidate.convention()) + " – " + candidate.reason(),
        candidate.convention().href());
  }

  private static String titleOf(ConventionLink convention) {
    String title = convention.title() == null ? "no title" : convention.title();
    boolean saysYear =
        convention.year() == null || title.contains(String.valueOf(convention.year()));
    return saysYear ? title : title + " (" + convention.year() + ")";
  }

  private static String summary(CitationView citation) {
    StringJoiner summary = new StringJoiner(", ");
    summary.add(Meanings.label(citation.kind()) + ", " + Meanings.words(citation.verdict()));
    ConventionLink convention = citation.convention();
    if (convention != null) {
      summary.add(Shortened.of(titleOf(convention)));
    } else if (citation.entity() != null) {
      summary.add(Shortened.of(citation.entity().name()));
    } else if (citation.name() != null) {
      summary.add(Shortened.of(citation.name()));
    }
    citation.pinpoints().stream().limit(3).forEach(p -> summary.add(Shortened.of(p.print())));
    return summary.toString();
  }
}
