package org.depositary.extraction;

import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A span that relies on an authority, with its pinpoints and a verdict.
 *
 * <p>The span holds the authority's name and the pinpoints beside it, without a leading article.
 *
 * @param cited what it relies on
 * @param candidates for AMBIGUOUS, best first; empty otherwise
 * @param antecedent for ANAPHORA, the span that was followed
 * @param pinpoints lists and ranges expanded, in text order
 * @param attribution voices from the document's issuer to the one who relies on the authority
 */
public record Citation(
    Span span,
    Authority cited,
    Verdict verdict,
    List<Candidate> candidates,
    @Nullable Span antecedent,
    List<Pinpoint> pinpoints,
    List<Voice> attribution,
    double confidence,
    String rule)
    implements Annotation {

  public Citation {
    candidates = List.copyOf(candidates);
    pinpoints = List.copyOf(pinpoints);
    attribution = List.copyOf(attribution);
    if ((verdict == Verdict.AMBIGUOUS) == candidates.isEmpty()) {
      throw new IllegalArgumentException("candidates belong to AMBIGUOUS, and only there");
    }
    if (verdict == Verdict.ANAPHORA && antecedent == null) {
      throw new IllegalArgumentException("ANAPHORA without the span that was followed");
    }
  }

  /** A citation in the document's own voice. */
  public Citation(
      Span span,
      Authority cited,
      Verdict verdict,
      List<Candidate> candidates,
      @Nullable Span antecedent,
      List<Pinpoint> pinpoints,
      double confidence,
      String rule) {
    this(
        span, cited, verdict, candidates, antecedent, pinpoints, Voice.OF_ISSUER, confidence, rule);
  }

  /** The same citation in another voice. */
  public Citation saidBy(List<Voice> voices) {
    return new Citation(
        span, cited, verdict, candidates, antecedent, pinpoints, voices, confidence, rule);
  }

  public CitationKind kind() {
    return cited.kind();
  }
}
