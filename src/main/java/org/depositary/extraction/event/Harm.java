package org.depositary.extraction.event;

import java.util.HashSet;
import java.util.Set;
import org.depositary.extraction.sentence.Sentence;

/**
 * Knows the sentences that tell of harm done, and so are dated by it, from those that recall or
 * judge it.
 */
final class Harm {

  private static final Set<Long> DONE =
      hashes(
          "killed killing died murdered massacred slaughtered executed shot burned burnt wounded"
              + " captured seized occupied attacked destroyed invaded besieged stormed bombed"
              + " shelled perished");
  private static final Set<Long> RECALLED =
      hashes(
          "anniversary commemorate commemorated commemorates commemorating commemoration"
              + " commemorative memorial remember remembered remembrance mourn mourning court"
              + " judgment judgement ruled resolution adopted parliament statement");

  private Harm() {}

  static boolean isStated(Sentence sentence) {
    boolean done = false;
    for (int i = 0; i < sentence.count(); i++) {
      if (RECALLED.contains(sentence.hash(i))) {
        return false;
      }
      done |= DONE.contains(sentence.hash(i));
    }
    return done;
  }

  private static Set<Long> hashes(String words) {
    Set<Long> hashes = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      hashes.add(Sentence.hashOf(word));
    }
    return Set.copyOf(hashes);
  }
}
