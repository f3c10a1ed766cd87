package org.depositary.annotation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which annotations of current texts a list shows, by what curators decided about them. */
public record ReviewFilter(
    @Parameter(description = ReviewState.DESCRIPTION) @QueryParam("review") @Size(max = 5)
        Set<ReviewState> states) {

  /** All that was not rejected. */
  public static final ReviewFilter STANDING = new ReviewFilter(Set.of());

  private static final String LIVE = "r.anchor.live = true";
  private static final String STATED =
      "exists (select 1 from Review v where v.rowPk = r.pk and v.state in :value)";

  public ReviewFilter {
    states = Set.copyOf(states);
  }

  /** Narrows to the rows of the current text of a document, in whatever state. */
  static Conditions present(UUID documentId) {
    return new Conditions()
        .where("r.anchor.documentId = :value", documentId)
        .where(
            "("
                + LIVE
                + " or exists (select 1 from Review v where v.rowPk = r.pk"
                + " and v.documentId = :value and v.state = :second))",
            documentId,
            ReviewState.REJECTED);
  }

  /** Narrows to the row of an annotation in a current text, in whatever state. */
  static Conditions presentWithId(UUID id) {
    return presentWithIds(List.of(id));
  }

  static Conditions presentWithIds(Collection<UUID> ids) {
    return new Conditions()
        .where("r.anchor.id in :value", ids)
        .where("(" + LIVE + " or " + STATED + ")", List.of(ReviewState.REJECTED));
  }

  /** Narrows to the rows of current texts, in whatever state. */
  private static Conditions present(Conditions conditions) {
    return conditions.where("(" + LIVE + " or " + STATED + ")", List.of(ReviewState.REJECTED));
  }

  Conditions apply(Conditions conditions) {
    if (states.isEmpty()) {
      return conditions.whereSet("r.anchor.live");
    }
    Collection<ReviewState> listed = EnumSet.copyOf(states);
    if (!states.contains(ReviewState.ANY) && !states.contains(ReviewState.UNREVIEWED)) {
      return conditions.where(STATED, listed);
    }
    Collection<ReviewState> others =
        states.contains(ReviewState.ANY) ? List.of() : EnumSet.complementOf(EnumSet.copyOf(listed));
    // Only what was rejected is not live: without it, a list is read from an index.
    boolean live = others.contains(ReviewState.REJECTED);
    return (live ? conditions.whereSet("r.anchor.live") : present(conditions))
        .whereAny("not " + STATED, others);
  }
}
