package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;
import org.depositary.extraction.sign.Prose;

/** Words that open a sentence before a name, and are capitalised for that reason only. */
final class Leads {

  private Leads() {}

  /** The start of what remains of a name without leading words; its end where nothing does. */
  static int strip(String text, int start, int end, Set<String> leads) {
    int at = start;
    while (at < end) {
      int word = Prose.wordEnd(text, at);
      boolean dotted = Prose.at(text, word) == '.' && leads.contains(text.substring(at, word + 1));
      if (!dotted && !leads.contains(text.substring(at, word)) && Capitals.isName(text, at)) {
        return at;
      }
      int next = Prose.afterBlanks(text, dotted ? word + 1 : Math.max(word, at + 1));
      at = Math.max(next, at + 1);
    }
    return end;
  }
}
