package org.depositary.extraction.characterisation;

import org.depositary.extraction.Characterisation.TermKind;
import org.depositary.extraction.sentence.Phrases;

/**
 * A loaded term of terms.csv.
 *
 * @param named true where the word is one only beside the name of a state, place, people or event
 */
record Term(String term, TermKind kind, boolean named) {

  static final Phrases<Term> ALL =
      Phrases.load(
          Term.class,
          "terms.csv",
          cells -> new Term(cells[1], TermKind.valueOf(cells[2]), cells.length > 3));
}
