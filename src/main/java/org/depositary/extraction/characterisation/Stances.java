package org.depositary.extraction.characterisation;

import org.depositary.extraction.Characterisation.Stance;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/**
 * Reads whether a voice stands by a term, leaves it open or refuses it.
 *
 * <p>"Not" refuses only what it stands beside: who "did not prevent the massacre" calls it one.
 */
final class Stances {

  private static final int NEAR_HEDGE = 7;
  private static final int NEAR_CALL = 6;
  private static final int NEAR_DENIAL = 12;

  private Stances() {}

  static Stance of(Sighting sighting, boolean judged) {
    Sentence sentence = sighting.sentence();
    int first = sighting.first();
    if (negated(sentence, first) || denied(sentence, first)) {
      return Stance.DENIED;
    }
    return !judged && hedged(sighting) ? Stance.HEDGED : Stance.ASSERTED;
  }

  private static boolean negated(Sentence sentence, int term) {
    int at = BeforeTerm.fillersBefore(sentence, term);
    if (sentence.is(at - 1, "no") || sentence.is(at, "no")) {
      return true;
    }
    boolean evidence = sentence.is(at - 1, "of") && sentence.is(at - 2, "evidence");
    if (evidence && sentence.is(at - 3, "no")) {
      return true;
    }
    at = sentence.is(at - 1, "as") ? at - 2 : at;
    at = sentence.is(at, "committed") || sentence.is(at - 1, "committed") ? at - 1 : at;
    int link = linkBefore(sentence, at);
    int verb = link >= 0 ? link : at;
    boolean after = notAt(sentence, at - 1) && !only(sentence, at);
    return after || link >= 0 && notBefore(sentence, verb);
  }

  private static int linkBefore(Sentence sentence, int at) {
    int to = notAt(sentence, at - 1) ? at - 1 : at;
    int link = Use.LINK.startBefore(sentence, to);
    if (link >= 0) {
      return link;
    }
    boolean deed = sentence.is(to - 1, "commit") || sentence.is(to - 1, "committed");
    return deed || Use.AS_VERB.at(sentence, to - 1) ? to - 1 : callBefore(sentence, to);
  }

  /** "Call it a": the verb, with its object between. */
  private static int callBefore(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - NEAR_CALL); i--) {
      if (Use.CALL.at(sentence, i)) {
        return i;
      }
      if (!sentence.joined(i) || sentence.is(i, "but")) {
        break;
      }
    }
    return -1;
  }

  private static boolean notBefore(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
      if (notAt(sentence, i)) {
        return !only(sentence, i + 1);
      }
      if (!Use.AUXILIARY.at(sentence, i) && !Use.LINK.at(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean notAt(Sentence sentence, int word) {
    boolean t = sentence.is(word, "t");
    return word >= 0
        && Use.NOT.at(sentence, word)
        && !sentence.is(word, "no")
        && (!t || (sentence.gap(word) & Gap.APOSTROPHE) != 0);
  }

  private static boolean only(Sentence sentence, int word) {
    return sentence.is(word, "only")
        || sentence.is(word, "merely")
        || sentence.is(word, "just")
        || sentence.is(word, "simply");
  }

  /** "Denied that it was a massacre", "rejects the charge of genocide". */
  private static boolean denied(Sentence sentence, int term) {
    for (int i = term - 1; i >= Math.max(0, term - NEAR_DENIAL); i--) {
      if ((sentence.gap(i + 1) & (Gap.CLAUSE | Gap.QUOTE)) != 0 || sentence.is(i, "but")) {
        return false;
      }
      if (Use.DENY.at(sentence, i)) {
        return !sentence.is(i - 1, "who") && !sentence.is(i - 1, "those");
      }
    }
    return false;
  }

  private static boolean hedged(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    if (sighting.end() < sentence.count()
        && sentence.gap(sighting.end()) == 0
        && Use.CHARGE.at(sentence, sighting.end())) {
      return true;
    }
    int first = sighting.first();
    for (int i = first - 1; i >= Math.max(0, first - NEAR_HEDGE); i--) {
      if ((sentence.gap(i + 1) & (Gap.CLAUSE | Gap.QUOTE)) != 0) {
        return false;
      }
      if (Use.HEDGE.at(sentence, i) || Use.ACCUSE.at(sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
