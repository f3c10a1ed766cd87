package org.depositary.extraction.citation;

import java.util.List;
import org.depositary.extraction.Authority.CitedConvention;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.Verdict;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a sighting resolved to.
 *
 * @param convention of the register, where exactly one is meant
 */
record Outcome(
    Verdict verdict,
    CitedConvention authority,
    @Nullable Convention convention,
    List<Candidate> candidates,
    @Nullable Span antecedent,
    double confidence,
    String rule) {

  private static final CitedConvention UNKNOWN = new CitedConvention(null, null, null);

  static Outcome resolved(Convention convention, double confidence, String rule) {
    Verdict verdict = convention.isSet() ? Verdict.SET : Verdict.RESOLVED;
    return new Outcome(
        verdict, Cited.authority(convention), convention, List.of(), null, confidence, rule);
  }

  static Outcome anaphora(Cited cited, double confidence, String rule) {
    return new Outcome(
        Verdict.ANAPHORA,
        cited.authority(),
        cited.convention(),
        List.of(),
        cited.span(),
        confidence,
        rule);
  }

  static Outcome ambiguous(List<Candidate> candidates, String rule) {
    return new Outcome(Verdict.AMBIGUOUS, UNKNOWN, null, candidates, null, 0.5, rule);
  }

  static Outcome generic() {
    return new Outcome(Verdict.GENERIC, UNKNOWN, null, List.of(), null, 0.8, "generic-plural");
  }

  static Outcome unregistered(String title, int year) {
    CitedConvention written = new CitedConvention(null, title, year == 0 ? null : year);
    return new Outcome(
        Verdict.NOT_IN_REGISTER, written, null, List.of(), null, 0.7, "title-without-record");
  }

  /** What is cited, or the best candidate for it. */
  CitedConvention best() {
    return candidates.isEmpty() ? authority : candidates.get(0).convention();
  }
}
