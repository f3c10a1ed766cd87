package org.depositary.extraction.characterisation;

import java.util.Optional;
import org.depositary.extraction.Characterisation.TermKind;
import org.depositary.extraction.Mention;
import org.depositary.extraction.MentionType;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;

/**
 * What a term is said of, and the construction that says so.
 *
 * <p>Tried from the tightest construction to the loosest: "henchman X", "the massacre of X", "X
 * massacre", "accused X of", "called X a", "X as", "X was".
 */
record SaidOf(Span span, String rule) {

  private static final int NEAR = 14;
  private static final int WIDEST_DEED = 10;

  static Optional<SaidOf> of(Sighting sighting) {
    return deed(sighting)
        .or(() -> named(sighting))
        .or(() -> complement(sighting))
        .or(() -> modifier(sighting))
        .or(() -> accused(sighting))
        .or(() -> called(sighting))
        .or(() -> predicate(sighting))
        .or(() -> against(sighting));
  }

  /** True where terms that follow in a row share it: "X is genocide and a crime". */
  boolean ofAll() {
    return !behind() && !rule.endsWith("modifier") && !rule.endsWith("name");
  }

  /** True where terms before it in a row share it: "torture and slavery in X". */
  boolean behind() {
    return rule.endsWith("complement");
  }

  private static Optional<SaidOf> found(Sighting sighting, int from, int end, String rule) {
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

  /** "Massacred the villagers", "the villagers were massacred". */
  private static Optional<SaidOf> deed(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.end();
    if (!sentence.endsWith(next - 1, "ed")) {
      return Optional.empty();
    }
    if (passive(sentence, sighting.first())) {
      return before(sighting, sighting.first());
    }
    return next < sentence.count() && sentence.gap(next) == 0
        ? found(sighting, next, NounPhrase.end(sentence, next), "object")
        : Optional.empty();
  }

  /** "Their henchman Jan Novak", "the terrorist group Boko Haram", "occupied Crimea". */
  private static Optional<SaidOf> named(Sighting sighting) {
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
    return found(sighting, next, NounPhrase.end(sentence, next), "name");
  }

  /** "The massacre of villagers", "genocide against the Tutsi", "a puppet regime in Bor". */
  private static Optional<SaidOf> complement(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int next = sighting.end();
    boolean joined = next < sentence.count() && sentence.joined(next);
    boolean of = sentence.is(next, "of") || sentence.is(next, "against");
    boolean in = sentence.is(next, "in") && place(sighting, next + 1);
    of |= sentence.is(next, "for") && Use.WORD.endsBefore(sentence, sighting.first());
    boolean word = sentence.is(next - 1, "of");
    if (word && joined) {
      return found(sighting, next, NounPhrase.end(sentence, next), "complement");
    }
    return joined && (of || in)
        ? found(sighting, next + 1, NounPhrase.end(sentence, next + 1), "complement")
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

  /** "The Bor massacre": the name right before, or an event's first words. */
  private static Optional<SaidOf> modifier(Sighting sighting) {
    Mention before = sighting.nameBefore(sighting.first());
    if (before == null || before.type() == MentionType.PERSON) {
      return Optional.empty();
    }
    Sentence sentence = sighting.sentence();
    int from = Math.max(0, sentence.wordFrom(before.span().start()));
    return found(sighting, from, sighting.first(), "modifier");
  }

  /** "Accused the army of war crimes": who stands between. */
  private static Optional<SaidOf> accused(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    for (int i = sighting.first() - 1; i > Math.max(0, sighting.first() - NEAR); i--) {
      if ((sentence.gap(i + 1) & Gap.CLAUSE) != 0) {
        break;
      }
      if (Use.ACCUSE.at(sentence, i) || Use.CONVICT.at(sentence, i)) {
        return passive(sentence, i)
            ? before(sighting, i)
            : found(sighting, i + 1, chargeAt(sentence, i + 1, sighting.first()), "accused");
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
  private static Optional<SaidOf> called(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int fillers = fillersBefore(sentence, sighting.first());
    if (sentence.is(fillers - 1, "as") || sentence.is(fillers, "as")) {
      return Optional.empty();
    }
    for (int i = fillers - 1; i >= Math.max(0, fillers - NEAR); i--) {
      if (Use.CALL.at(sentence, i) && i + 1 <= fillers) {
        if (passive(sentence, i)) {
          return before(sighting, i);
        }
        boolean object = fillers > i + 1 && !clauseWithin(sentence, i + 1, fillers);
        return object ? found(sighting, i + 1, fillers, "called") : Optional.empty();
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
  private static Optional<SaidOf> predicate(Sighting sighting) {
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
    return link > 0 ? before(sighting, link) : Optional.empty();
  }

  private static Optional<SaidOf> as(Sighting sighting, int as) {
    Sentence sentence = sighting.sentence();
    for (int i = as - 1; i >= Math.max(0, as - NEAR); i--) {
      if (Use.AS_VERB.at(sentence, i)) {
        int object = Use.endOf(sentence, i);
        if (passive(sentence, i)) {
          return before(sighting, i);
        }
        return object < as ? found(sighting, object, as, "as") : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a verb, without auxiliaries and "not". */
  private static Optional<SaidOf> before(Sighting sighting, int verb) {
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
    return found(sighting, NounPhrase.start(sentence, end), end, "predicate");
  }

  // "didn't" is two words: "didn" and "t".
  private static boolean apostropheNot(Sentence sentence, int end) {
    return sentence.endsWith(end - 1, "n") && (sentence.gap(end) & Gap.APOSTROPHE) != 0;
  }

  /** "Genocide committed by the army against the villagers", "war crimes perpetrated in Bor". */
  private static Optional<SaidOf> against(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int end = sighting.end();
    for (int i = end; i < Math.min(sentence.count(), end + WIDEST_DEED); i++) {
      boolean comma = i == end && (sentence.gap(i) & ~Gap.COMMA) == 0;
      if (!comma && !sentence.joined(i)) {
        break;
      }
      boolean in = sentence.is(i, "in") && place(sighting, i + 1);
      if (in || sentence.is(i, "against")) {
        return found(sighting, i + 1, NounPhrase.end(sentence, i + 1), "complement");
      }
      boolean goesOn = Use.DEED.at(sentence, i) || i > end && sighting.nameAt(i) != null;
      goesOn |= Use.PEOPLE.at(sentence, i);
      if (!goesOn && !sentence.is(i, "the") && !sentence.is(i, "of")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean passive(Sentence sentence, int verb) {
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
