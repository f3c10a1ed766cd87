package org.depositary.extraction.identity;

import java.util.Optional;
import org.depositary.extraction.Authority;
import org.depositary.extraction.Citation;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What makes a decision, a resolution or a national law one thing, however it is spelled.
 *
 * @param key equal for equal authorities of the kind, different for different ones
 * @param otherKey a second way to know it, where the text states both: the case number beside an
 *     ECLI
 * @param name what its canonical record is called
 */
public record AuthorityIdentity(
    CitationKind kind, String key, @Nullable String otherKey, String name) {

  /** The identity, or nothing where the text does not tell enough, or of another kind. */
  public static Optional<AuthorityIdentity> of(Authority cited) {
    if (cited instanceof Authority.Decision decision) {
      return DecisionIdentity.of(decision);
    }
    if (cited instanceof Authority.Resolution resolution) {
      return ResolutionIdentity.of(resolution);
    }
    return cited instanceof Authority.NationalLaw law ? LawIdentity.of(law) : Optional.empty();
  }

  /** The citation, or one that is not in the register where nothing tells which authority it is. */
  public static Citation settle(Citation citation) {
    if (citation.verdict() != Verdict.RESOLVED
        || !hasRecords(citation.kind())
        || of(citation.cited()).isPresent()) {
      return citation;
    }
    return new Citation(
        citation.span(),
        citation.cited(),
        Verdict.NOT_IN_REGISTER,
        citation.candidates(),
        citation.antecedent(),
        citation.pinpoints(),
        citation.confidence(),
        citation.rule());
  }

  private static boolean hasRecords(CitationKind kind) {
    return switch (kind) {
      case DECISION, RESOLUTION, NATIONAL_LAW -> true;
      case CONVENTION, BODY_OF_LAW -> false;
    };
  }
}
