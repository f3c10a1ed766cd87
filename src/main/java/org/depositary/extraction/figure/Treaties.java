package org.depositary.extraction.figure;

import java.util.List;
import org.depositary.extraction.sentence.Sentence;

/** Tells those who are bound by a treaty from the parties of politics and of lawsuits. */
final class Treaties {

  private static final int NEAR = 30;
  private static final List<String> NAMES =
      List.of("convention", "treaty", "protocol", "covenant", "statute", "agreement", "instrument");

  private Treaties() {}

  /** True for "Parties", and for "parties" near the name of a treaty. */
  static boolean parties(Sentence sentence, int word) {
    return sentence.is(word, "parties")
        && (sentence.capital(word)
            || named(sentence, Math.max(0, word - NEAR), Math.min(sentence.count(), word + NEAR)));
  }

  private static boolean named(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.capital(i) && names(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Sentence sentence, int word) {
    for (String name : NAMES) {
      if (sentence.is(word, name)) {
        return true;
      }
    }
    return false;
  }
}
