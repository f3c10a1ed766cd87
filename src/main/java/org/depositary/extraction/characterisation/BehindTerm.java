package org.depositary.extraction.characterisation;

import java.util.Optional;
import org.depositary.extraction.Characterisation.TermKind;
import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/** Constructions that say behind a term what it is said of. */
final class BehindTerm {

  private static final int WIDEST_DEED = 10;

  private BehindTerm() {}

  /** "Massacred the villagers", "the villagers were massacred". */
  static Optional<SaidOf> deed(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.end();
    if (!sentence.endsWith(next - 1, "ed")) {
      return Optional.empty();
    }
    if (BeforeTerm.passive(sentence, sighting.first())) {
      return BeforeTerm.subject(sighting, sighting.first());
    }
    return next < sentence.count() && sentence.gap(next) == 0
        ? SaidOf.found(sighting, next, NounPhrase.end(sentence, next), "object")
        : Optional.empty();
  }

  /** "Their henchman Jan Novak", "the terrorist group Boko Haram", "occupied Crimea". */
  static Optional<SaidOf> named(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.end();
    TermKind kind = sighting.term().kind();
    boolean title = kind == TermKind.ACTOR || kind == TermKind.RULE;
    if (!title || next >= sentence.count() || sentence.gap(next) != 0) {
      return Optional.empty();
    }
    Mention name = sighting.nameAt(next);
    boolean starts = name != null && name.span().start() == sentence.start(next);
    if (!starts && !sentence.capital(next)) {
      return Optional.empty();
    }
    return SaidOf.found(sighting, next, NounPhrase.end(sentence, next), "name");
  }

  /** "The massacre of villagers", "genocide against the Tutsi", "a puppet regime in Bor". */
  static Optional<SaidOf> complement(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.end();
    boolean joined = next < sentence.count() && sentence.joined(next);
    boolean of = sentence.is(next, "of") || sentence.is(next, "against");
    boolean in = sentence.is(next, "in") && place(sighting, next + 1);
    of |= sentence.is(next, "for") && Use.WORD.endsBefore(sentence, sighting.first());
    boolean word = sentence.is(next - 1, "of");
    if (word && joined) {
      return SaidOf.found(sighting, next, NounPhrase.end(sentence, next), "complement");
    }
    return joined && (of || in)
        ? SaidOf.found(sighting, next + 1, NounPhrase.end(sentence, next + 1), "complement")
        : Optional.empty();
  }

  private static boolean place(Sighting sighting, int word) {
    Sentence sentence = sighting.sentence();
    boolean article = sentence.is(word, "the") || sentence.is(word, "our");
    int name = article ? word + 1 : word;
    return sentence.capital(name) && !month(sighting, name) || Use.PLACE.at(sentence, name);
  }

  private static boolean month(Sighting sighting, int word) {
    return sighting.nameAt(word) == null && sighting.sentence().digit(word + 1);
  }

  /** "Genocide committed by the army against the villagers", "war crimes perpetrated in Bor". */
  static Optional<SaidOf> against(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int end = sighting.end();
    for (int i = end; i < Math.min(sentence.count(), end + WIDEST_DEED); i++) {
      boolean comma = i == end && (sentence.gap(i) & ~Gap.COMMA) == 0;
      if (!comma && !sentence.joined(i)) {
        break;
      }
      boolean in = sentence.is(i, "in") && place(sighting, i + 1);
      if (in || sentence.is(i, "against")) {
        return SaidOf.found(sighting, i + 1, NounPhrase.end(sentence, i + 1), "complement");
      }
      boolean goesOn = Use.DEED.at(sentence, i) || i > end && sighting.nameAt(i) != null;
      goesOn |= Use.PEOPLE.at(sentence, i);
      if (!goesOn && !sentence.is(i, "the") && !sentence.is(i, "of")) {
        break;
      }
    }
    return Optional.empty();
  }
}
