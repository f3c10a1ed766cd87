package org.depositary.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depositary.extraction.MentionType;

/**
 * Settles overlaps: the longer candidate stands, and inside it only what it may hold.
 *
 * <p>A place may stand inside an event or unit that is named after it, a state inside its bodies.
 */
public final class Settlement {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::first)
          .thenComparing(Comparator.comparingInt(Candidate::last).reversed())
          .thenComparing(Candidate::rule);

  private Settlement() {}

  public static List<Candidate> settle(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(ORDER);
    List<Candidate> settled = new ArrayList<>(sorted.size());
    Candidate outer = null;
    Candidate inner = null;
    for (Candidate candidate : sorted) {
      if (outer == null || !outer.overlaps(candidate)) {
        outer = candidate;
        inner = null;
        settled.add(candidate);
      } else if (outer.contains(candidate)
          && holds(outer, candidate)
          && (inner == null || !inner.overlaps(candidate))) {
        inner = candidate;
        settled.add(candidate);
      }
    }
    return settled;
  }

  private static boolean holds(Candidate outer, Candidate inner) {
    if (outer.length() == inner.length()) {
      return false;
    }
    boolean place = inner.type() == MentionType.STATE || inner.type() == MentionType.PLACE;
    return switch (outer.type()) {
      case EVENT -> place || inner.type() == MentionType.GROUP;
      case MILITARY_UNIT -> place || inner.type() == MentionType.ORGANIZATION;
      case ORGANIZATION -> place && ownedBy(outer, inner);
      default -> false;
    };
  }

  // A body of a list is known as a whole; "Oxford University" is no statement about Oxford.
  private static boolean ownedBy(Candidate body, Candidate place) {
    return body.rule() == Rule.BODY_OF_STATE
        || body.rule() == Rule.BODY
            && place.type() == MentionType.STATE
            && place.first() > body.first();
  }
}
