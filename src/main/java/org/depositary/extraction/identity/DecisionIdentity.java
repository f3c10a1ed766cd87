package org.depositary.extraction.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.extraction.CitationKind;
import org.jspecify.annotations.Nullable;

/**
 * A decision is known by its ECLI, else by court and number, else by court, name and date.
 *
 * <p>A court that gives each case one name needs no date; one that decides many cases of the same
 * name does.
 */
final class DecisionIdentity {

  /** Courts that every state has: alone they tell no court. */
  private static final Set<String> OF_ANY_STATE =
      Set.of("Supreme Court", "Constitutional Court", "Court of Appeal", "High Court");

  private static final Set<String> ONE_NAME_PER_CASE =
      Set.of(
          "ICJ", "PCIJ", "ICC", "ICTY", "ICTR", "IRMCT", "SCSL", "STL", "ECCC", "IACtHR", "ACtHPR",
          "ITLOS", "IMT", "IMTFE", "NMT", "KSC");

  private DecisionIdentity() {}

  static Optional<AuthorityIdentity> of(Authority.Decision decision) {
    String court = decision.court();
    boolean known = court != null && !OF_ANY_STATE.contains(court);
    String byNumber = known && court != null ? byNumber(court, decision.number()) : null;
    if (decision.ecli() != null) {
      String ecli = decision.ecli().toUpperCase(Locale.ROOT);
      return identity("ecli:" + ecli, byNumber, decision);
    }
    if (byNumber != null) {
      return identity(byNumber, null, decision);
    }
    return known && court != null ? byName(court, decision) : Optional.empty();
  }

  private static @Nullable String byNumber(String court, @Nullable String number) {
    String folded = number == null ? "" : CaseNumbers.fold(court, number);
    return folded.isEmpty() ? null : "number:" + court + ":" + folded;
  }

  private static Optional<AuthorityIdentity> byName(String court, Authority.Decision decision) {
    String folded = decision.name() == null ? "" : CaseNames.fold(decision.name());
    String date = decision.date() == null ? "" : decision.date();
    if (folded.isEmpty() || date.isEmpty() && !ONE_NAME_PER_CASE.contains(court)) {
      return Optional.empty();
    }
    return identity("name:" + court + ":" + date + ":" + folded, null, decision);
  }

  private static Optional<AuthorityIdentity> identity(
      String key, @Nullable String otherKey, Authority.Decision decision) {
    return Optional.of(new AuthorityIdentity(CitationKind.DECISION, key, otherKey, name(decision)));
  }

  private static String name(Authority.Decision decision) {
    if (decision.name() != null) {
      return decision.name();
    }
    if (decision.number() == null) {
      return String.valueOf(decision.ecli());
    }
    return decision.court() == null
        ? decision.number()
        : decision.court() + ", " + decision.number();
  }
}
