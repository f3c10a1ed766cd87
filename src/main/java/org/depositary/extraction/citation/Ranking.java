package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Sighting.Name;

/**
 * Ranks what an ambiguous citation can mean, best first, each with its reason.
 *
 * <p>At most {@value #MOST} candidates are kept: a text that repeats "Geneva Convention" a hundred
 * thousand times must not be answered with a hundred times its length.
 */
final class Ranking {

  /** The most candidates of one citation. */
  static final int MOST = 5;

  private static final String WHOLE =
      "All readings are members of this set; the singular may stand for all.";

  private final Register register;

  Ranking(Register register) {
    this.register = register;
  }

  /** Each of some conventions for the same reason, in the order given. */
  static List<Candidate> each(List<Convention> conventions, String reason) {
    return conventions.stream()
        .limit(MOST)
        .map(convention -> new Candidate(Cited.authority(convention), reason))
        .toList();
  }

  /** The readings that are left of a name; before them the set that holds all of them. */
  List<Candidate> of(Name name, List<Convention> readings) {
    AmbiguousName ambiguous = name.naming().ambiguous();
    String reason = ambiguous == null ? "" : ambiguous.reason();
    List<Candidate> candidates = new ArrayList<>();
    commonSet(readings)
        .ifPresent(set -> candidates.add(new Candidate(Cited.authority(set), WHOLE)));
    candidates.addAll(each(readings, reason));
    return candidates.subList(0, Math.min(MOST, candidates.size()));
  }

  private Optional<Convention> commonSet(List<Convention> readings) {
    if (readings.size() < 2) {
      return Optional.empty();
    }
    for (String id : readings.get(0).sets()) {
      Optional<Convention> set = register.find(id);
      if (set.isPresent()
          && readings.stream().allMatch(reading -> set.get().members().contains(reading.id()))) {
        return set;
      }
    }
    return Optional.empty();
  }
}
