package org.depositary.extraction.characterisation;

import java.util.List;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;

/** What words do beside a term; the lists are in uses.csv. */
enum Use {
  /** "Was", "amounts to": what stands before is what the term is said of. */
  LINK,
  /** "Describe ... as". */
  AS_VERB,
  /** "Call ... a". */
  CALL,
  /** "Accuse ... of". */
  ACCUSE,
  /** "Convicted of": the same construction, and no doubt. */
  CONVICT,
  DENY,
  HEDGE,
  /** "Prevention of": names a legal category, if nothing else is named. */
  LEGAL,
  /** "Genocide studies". */
  INSTITUTION,
  /** "Genocide charges". */
  CHARGE,
  /** Stands between a term and "against" or "in". */
  DEED,
  NOT,
  /** Stands between a verb and the term. */
  FILLER,
  AUXILIARY,
  /** Names a place without a name: "the village". */
  PLACE,
  /** Follows the name of a people: "the Tutsi minority". */
  PEOPLE,
  /** "The term genocide for". */
  WORD,
  /** "Tribunal for", "rapporteur on": what follows is what it deals with. */
  BODY,
  /** Ends a noun phrase. */
  STOP;

  private static final Phrases<List<Use>> WORDS =
      Phrases.loadAll(Use.class, "uses.csv", cells -> valueOf(cells[1]));

  /** True where a phrase of this use starts at a word. */
  boolean at(Sentence sentence, int word) {
    return WORDS.at(sentence, word).filter(all -> all.contains(this)).isPresent();
  }

  /** The word after the phrase that starts at a word. */
  static int endOf(Sentence sentence, int word) {
    return WORDS.endOf(sentence, word);
  }

  /** True where a phrase of this use of at most three words ends before a word. */
  boolean endsBefore(Sentence sentence, int word) {
    return startBefore(sentence, word) >= 0;
  }

  /** Where the phrase of this use that ends before a word starts, or -1. */
  int startBefore(Sentence sentence, int word) {
    for (int from = Math.max(0, word - 4); from < word; from++) {
      if (at(sentence, from) && endOf(sentence, from) == word) {
        return from;
      }
    }
    return -1;
  }
}
