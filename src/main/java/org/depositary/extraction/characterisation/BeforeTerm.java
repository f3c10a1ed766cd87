package org.depositary.extraction.characterisation;

import java.util.Optional;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;

/** Constructions that say before a term what it is said of. */
final class BeforeTerm {

  private static final int NEAR = 14;

  private BeforeTerm() {}

  /** "The Bor massacre": the name right before, or an event's first words. */
  static Optional<SaidOf> modifier(Sighting sighting) {
    Mention before = sighting.nameBefore(sighting.first());
    if (before == null || before.type() == MentionType.PERSON) {
      return Optional.empty();
    }
    Sentence sentence = sighting.sentence();
    int from = Math.max(0, sentence.wordFrom(before.span().start()));
    return SaidOf.found(sighting, from, sighting.first(), "modifier");
  }

  /** "Accused the army of war crimes": who stands between. */
  static Optional<SaidOf> accused(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    for (int i = sighting.first() - 1; i > Math.max(0, sighting.first() - NEAR); i--) {
      if ((sentence.gap(i + 1) & Gap.CLAUSE) != 0) {
        break;
      }
      if (Use.ACCUSE.at(sentence, i) || Use.CONVICT.at(sentence, i)) {
        return passive(sentence, i)
            ? subject(sighting, i)
            : SaidOf.found(sighting, i + 1, chargeAt(sentence, i + 1, sighting.first()), "accused");
      }
    }
    return Optional.empty();
  }

  /** The last "of", "with" or "for" before a term: there its object ends. */
  private static int chargeAt(Sentence sentence, int from, int term) {
    for (int i = term - 1; i > from; i--) {
      if (sentence.is(i, "of") || sentence.is(i, "with") || sentence.is(i, "for")) {
        return i;
      }
    }
    return from;
  }

  /** "Called the raid a massacre", "the raid was called a massacre". */
  static Optional<SaidOf> called(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int fillers = fillersBefore(sentence, sighting.first());
    if (sentence.is(fillers - 1, "as") || sentence.is(fillers, "as")) {
      return Optional.empty();
    }
    for (int i = fillers - 1; i >= Math.max(0, fillers - NEAR); i--) {
      if (Use.CALL.at(sentence, i) && i + 1 <= fillers) {
        if (passive(sentence, i)) {
          return subject(sighting, i);
        }
        boolean object = fillers > i + 1 && !clauseWithin(sentence, i + 1, fillers);
        return object ? SaidOf.found(sighting, i + 1, fillers, "called") : Optional.empty();
      }
      if (!sentence.joined(i) || Use.LINK.at(sentence, i)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean clauseWithin(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Grammar.RELATIVE.at(sentence, i) || Grammar.BE.at(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "X constitutes genocide", "described X as genocide", "X was recognised as genocide". */
  static Optional<SaidOf> predicate(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int fillers = fillersBefore(sentence, sighting.first());
    if (sentence.is(fillers - 1, "as") || sentence.is(fillers, "as")) {
      return as(sighting, sentence.is(fillers, "as") ? fillers : fillers - 1);
    }
    int at = fillers;
    while (at > 0 && (Use.NOT.at(sentence, at - 1) || Use.FILLER.at(sentence, at - 1))) {
      at--;
    }
    int link = Use.LINK.startBefore(sentence, at);
    return link > 0 ? subject(sighting, link) : Optional.empty();
  }

  private static Optional<SaidOf> as(Sighting sighting, int as) {
    Sentence sentence = sighting.sentence();
    for (int i = as - 1; i >= Math.max(0, as - NEAR); i--) {
      if (Use.AS_VERB.at(sentence, i)) {
        int object = Use.endOf(sentence, i);
        if (passive(sentence, i)) {
          return subject(sighting, i);
        }
        return object < as ? SaidOf.found(sighting, object, as, "as") : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a verb, without auxiliaries and "not". */
  static Optional<SaidOf> subject(Sighting sighting, int verb) {
    Sentence sentence = sighting.sentence();
    int end = verb;
    while (end > 0
        && end > verb - 6
        && (Use.AUXILIARY.at(sentence, end - 1)
            || Use.NOT.at(sentence, end - 1)
            || Use.LINK.at(sentence, end - 1)
            || apostropheNot(sentence, end))) {
      end--;
    }
    return SaidOf.found(sighting, NounPhrase.start(sentence, end), end, "predicate");
  }

  // "didn't" is two words: "didn" and "t".
  private static boolean apostropheNot(Sentence sentence, int end) {
    return sentence.endsWith(end - 1, "n") && (sentence.gap(end) & Gap.APOSTROPHE) != 0;
  }

  static boolean passive(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (sentence.is(i, "been")
          || sentence.is(i, "be")
          || sentence.is(i, "was")
          || sentence.is(i, "were")
          || sentence.is(i, "is")
          || sentence.is(i, "are")) {
        return true;
      }
      if (!Use.AUXILIARY.at(sentence, i) && !Use.NOT.at(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** The first of the articles and adjectives before a term. */
  static int fillersBefore(Sentence sentence, int term) {
    int at = term;
    while (at > 0 && at > term - 6 && sentence.joined(at)) {
      int from = Use.FILLER.startBefore(sentence, at);
      boolean adjective = sentence.endsWith(at - 1, "al") || sentence.endsWith(at - 1, "ic");
      if (from < 0 && !adjective || sentence.is(at - 1, "as")) {
        break;
      }
      at = from < 0 ? at - 1 : from;
    }
    return at;
  }
}
