package org.depositary.extraction.speech;

import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;

/** How the words of a speech are joined to the verb that announces them; see verbs.csv. */
enum SpeechVerb {
  THAT,
  SAY,
  ADDRESS,
  COUNT,
  TELL,
  QUOTE,
  AS,
  TO,
  JUDGE;

  static final Phrases<SpeechVerb> ALL =
      Phrases.load(SpeechVerb.class, "verbs.csv", cells -> valueOf(cells[1]));

  /** True where a verb stands that may have a quotation as its object. */
  static boolean says(Sentence sentence, int word) {
    return ALL.at(sentence, word)
        .filter(kind -> kind == THAT || kind == SAY || kind == ADDRESS)
        .isPresent();
  }

  /** True for a verb whose subject is a source. */
  boolean tells() {
    return switch (this) {
      case THAT, SAY, ADDRESS, COUNT, TELL -> true;
      case QUOTE, AS, TO, JUDGE -> false;
    };
  }
}
