package org.depositary.citation;

import java.util.List;
import org.depositary.annotation.SpanView;
import org.depositary.authority.DecisionView;
import org.depositary.authority.LawView;
import org.depositary.authority.ResolutionView;
import org.depositary.convention.ConventionLink;
import org.depositary.convention.Conventions;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.Citation;
import org.depositary.extraction.Verdict;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** What a citation shows and no query asks for; kept as JSON. */
record CitationDetails(
    @Nullable ConventionLink convention,
    @Nullable List<CandidateView> candidates,
    @Nullable SpanView antecedent,
    List<PinpointView> pinpoints,
    @Nullable DecisionView decision,
    @Nullable ResolutionView resolution,
    @Nullable LawView law,
    @Nullable String name) {

  static CitationDetails of(Text text, Citation citation, Conventions conventions) {
    Authority cited = citation.cited();
    return new CitationDetails(
        convention(citation, conventions),
        citation.verdict() == Verdict.AMBIGUOUS ? candidates(citation, conventions) : null,
        citation.antecedent() == null ? null : SpanView.of(text, citation.antecedent()),
        citation.pinpoints().stream().map(PinpointView::of).toList(),
        cited instanceof Authority.Decision decision ? DecisionView.of(decision) : null,
        cited instanceof Authority.Resolution resolution ? ResolutionView.of(resolution) : null,
        cited instanceof Authority.NationalLaw law ? LawView.of(law) : null,
        cited instanceof Authority.BodyOfLaw body ? body.name() : null);
  }

  private static @Nullable ConventionLink convention(Citation citation, Conventions conventions) {
    boolean shown =
        switch (citation.verdict()) {
          case RESOLVED, SET, ANAPHORA, NOT_IN_REGISTER -> true;
          case AMBIGUOUS, GENERIC -> false;
        };
    return shown && citation.cited() instanceof Authority.CitedConvention cited
        ? link(cited, conventions)
        : null;
  }

  private static List<CandidateView> candidates(Citation citation, Conventions conventions) {
    return citation.candidates().stream()
        .limit(CandidateView.MOST)
        .map(c -> candidate(c, conventions))
        .toList();
  }

  private static CandidateView candidate(Candidate candidate, Conventions conventions) {
    return new CandidateView(link(candidate.convention(), conventions), candidate.reason());
  }

  private static ConventionLink link(Authority.CitedConvention cited, Conventions conventions) {
    return conventions.link(cited.id(), cited.title(), cited.year());
  }
}
