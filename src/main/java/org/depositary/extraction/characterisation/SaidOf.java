package org.depositary.extraction.characterisation;

import java.util.Optional;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/**
 * What a term is said of, and the construction that says so.
 *
 * <p>Tried from the tightest construction to the loosest: "henchman X", "the massacre of X", "X
 * massacre", "accused X of", "called X a", "X as", "X was".
 */
record SaidOf(Span span, String rule) {

  static Optional<SaidOf> of(Sighting sighting) {
    return BehindTerm.deed(sighting)
        .or(() -> BehindTerm.named(sighting))
        .or(() -> BehindTerm.complement(sighting))
        .or(() -> BeforeTerm.modifier(sighting))
        .or(() -> BeforeTerm.accused(sighting))
        .or(() -> BeforeTerm.called(sighting))
        .or(() -> BeforeTerm.predicate(sighting))
        .or(() -> BehindTerm.against(sighting));
  }

  /** True where terms that follow in a row share it: "X is genocide and a crime". */
  boolean ofAll() {
    return !behind() && !rule.endsWith("modifier") && !rule.endsWith("name");
  }

  /** True where terms before it in a row share it: "torture and slavery in X". */
  boolean behind() {
    return rule.endsWith("complement");
  }

  static Optional<SaidOf> found(Sighting sighting, int from, int end, String rule) {
    int first = from;
    while (first < end && skippable(sighting.sentence(), first)) {
      first++;
    }
    return first >= end
        ? Optional.empty()
        : Optional.of(new SaidOf(sighting.span(first, end), "characterisation-" + rule));
  }

  private static boolean skippable(Sentence sentence, int word) {
    return sentence.is(word, "and") || sentence.is(word, "or") || sentence.is(word, "so");
  }
}
