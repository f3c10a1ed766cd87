package org.depositary.extraction.sentence;

import java.util.List;

/** Small words by what they do in a sentence; the lists are in grammar.csv. */
public enum Grammar {
  /** Forms of "be": they make a past form passive. */
  BE,
  HAVE,
  ADVERB,
  /** Starts a subject, and so a new clause after a comma. */
  SUBJECT,
  /** Starts an object. */
  OBJECT,
  /** Stands inside names: "Ministry of Health". */
  NAME_LINK,
  /** Stands between a subject and its verb. */
  BEFORE_VERB,
  /** Stands behind a name, or inside one where a capital follows. */
  AFTER_NAME,
  PLACE,
  RELATIVE,
  /** Starts a clause that goes on with something else. */
  CONJUNCTION,
  MODAL,
  /** Starts a noun phrase. */
  DETERMINER;

  private static final Phrases<List<Grammar>> WORDS =
      Phrases.loadAll(Grammar.class, "grammar.csv", cells -> valueOf(cells[1]));

  /** True where the word of a sentence exists and does this. */
  public boolean at(Sentence sentence, int word) {
    return WORDS.at(sentence, word).filter(all -> all.contains(this)).isPresent();
  }
}
