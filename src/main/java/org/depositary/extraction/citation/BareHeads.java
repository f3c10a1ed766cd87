package org.depositary.extraction.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.joining.Fit;
import org.depositary.extraction.joining.Joined;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.AmbiguousName;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Heads;
import org.depositary.text.Folding;

/**
 * Which conventions "the Charter" can mean where nothing in a text says so.
 *
 * <p>Only a pinpoint makes it a citation, an ambiguous one; "both Covenants" are a set.
 */
final class BareHeads {

  private final Map<Word, AmbiguousName> names = new EnumMap<>(Word.class);
  private final Register register;
  private final Sets sets;

  BareHeads(Register register) {
    this.register = register;
    this.sets = new Sets(register);
    for (AmbiguousName name : register.ambiguousNames()) {
      if (Folding.isOneWord(name.surface()) && !name.isAbbreviation()) {
        Heads.noun(name.surface()).ifPresent(noun -> names.putIfAbsent(noun, name));
      }
    }
  }

  /** The candidates of a bare noun with a pinpoint, those first that the sentence speaks for. */
  Optional<Outcome> outcome(Word head, Joined joined, Subjects subjects) {
    if (!names.containsKey(head) || !articles(joined)) {
      return Optional.empty();
    }
    AmbiguousName name = names.get(head);
    List<Convention> readings = readings(name, reading -> holds(reading, joined));
    if (readings.size() == 1 && readings.get(0).isSet()) {
      return Optional.of(sets.outcome(readings.get(0), joined, "bare-plural"));
    }
    List<Candidate> candidates =
        Ranking.each(subjects.around(joined.span(), readings).ranked(), name.reason());
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(Outcome.ambiguous(candidates, "bare-noun"));
  }

  /** The set of two that a plural names, where the text says "both" or "the two". */
  Optional<Outcome> both(Word head, Joined joined) {
    return Optional.ofNullable(names.get(head))
        .flatMap(name -> readings(name, Convention::isSet).stream().findFirst())
        .filter(set -> set.members().size() == 2)
        .map(set -> sets.outcome(set, joined, "both-of-a-set"));
  }

  private List<Convention> readings(AmbiguousName name, Predicate<Convention> test) {
    return name.candidates().stream()
        .map(register::find)
        .flatMap(Optional::stream)
        .filter(test)
        .toList();
  }

  // Sections are what national laws have.
  private static boolean articles(Joined joined) {
    return !joined.pinpoints().isEmpty()
        && joined.pinpoints().stream().allMatch(pinpoint -> pinpoint.article() != null);
  }

  private static boolean holds(Convention reading, Joined joined) {
    return Fit.held(reading, joined.pinpoints());
  }
}
