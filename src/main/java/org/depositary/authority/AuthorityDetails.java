package org.depositary.authority;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.depositary.extraction.Authority;
import org.jspecify.annotations.Nullable;

/** What is known of a decision, a resolution or a national law; one of them is present. */
public record AuthorityDetails(
    @Nullable DecisionView decision, @Nullable ResolutionView resolution, @Nullable LawView law) {

  public static final AuthorityDetails NONE = new AuthorityDetails(null, null, null);

  public static AuthorityDetails of(Authority cited) {
    return new AuthorityDetails(
        cited instanceof Authority.Decision decision ? DecisionView.of(decision) : null,
        cited instanceof Authority.Resolution resolution ? ResolutionView.of(resolution) : null,
        cited instanceof Authority.NationalLaw law ? LawView.of(law) : null);
  }

  /** These, with what only the others tell; what both tell stays as it is here. */
  public AuthorityDetails completedBy(AuthorityDetails other) {
    return new AuthorityDetails(
        decision == null || other.decision == null
            ? decision
            : decision.completedBy(other.decision),
        resolution == null || other.resolution == null
            ? resolution
            : resolution.completedBy(other.resolution),
        law);
  }

  /** Whether these are of two decisions, though a case number leads from one to the other. */
  public boolean contradicts(AuthorityDetails other) {
    return decision != null && other.decision != null && decision.contradicts(other.decision);
  }

  /** The value of the kernel that these describe. */
  public Authority cited() {
    if (decision != null) {
      return decision.cited();
    }
    if (resolution != null) {
      return resolution.cited();
    }
    return Objects.requireNonNull(law).cited();
  }

  /** Everything a reader may look it up by, beside its name. */
  public List<String> aliases() {
    Stream<@Nullable String> aliases =
        Stream.of(
            decision == null ? null : decision.name(),
            decision == null ? null : decision.number(),
            decision == null ? null : decision.ecli(),
            resolution == null ? null : resolution.symbol(),
            law == null ? null : law.title());
    return aliases.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
