package org.depositary.extraction.characterisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/** Shares what is said of among terms in a row: "massacres, torture and slavery in Bor". */
final class Coordination {

  private Coordination() {}

  /** What each term of a sentence is said of, itself or through its neighbours. */
  static List<Optional<SaidOf>> objects(List<Sighting> sightings) {
    List<Optional<SaidOf>> objects = new ArrayList<>(sightings.size());
    sightings.forEach(sighting -> objects.add(SaidOf.of(sighting)));
    for (int i = 1; i < sightings.size(); i++) {
      Optional<SaidOf> before = objects.get(i - 1).filter(SaidOf::ofAll);
      boolean open = objects.get(i).filter(own -> !own.ofAll()).isEmpty();
      if (open && before.isPresent() && row(sightings.get(i - 1), sightings.get(i))) {
        objects.set(i, before);
      }
    }
    for (int i = sightings.size() - 2; i >= 0; i--) {
      if (objects.get(i).isEmpty() && row(sightings.get(i), sightings.get(i + 1))) {
        objects.set(i, objects.get(i + 1).filter(SaidOf::behind));
      }
    }
    return objects;
  }

  /** True where only commas, conjunctions and adjectives stand between two terms. */
  private static boolean row(Sighting one, Sighting next) {
    Sentence sentence = one.sentence();
    if (next.first() - one.end() > 4) {
      return false;
    }
    for (int i = one.end(); i <= next.first(); i++) {
      if ((sentence.gap(i) & ~Gap.COMMA) != 0) {
        return false;
      }
    }
    int from = BeforeTerm.fillersBefore(sentence, next.first());
    for (int i = one.end(); i < from; i++) {
      if (!sentence.is(i, "and") && !sentence.is(i, "or") && !sentence.is(i, "other")) {
        return false;
      }
    }
    return true;
  }
}
