package org.depositary.extraction.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.extraction.sighting.Vocabulary;

/**
 * What is known before a text is read, compiled once from the register.
 *
 * @param nouns the nouns that a pointer to a convention can use, by id
 */
record Knowledge(
    Register register,
    Vocabulary vocabulary,
    TitleMatcher titles,
    Protocols protocols,
    BareHeads heads,
    Map<String, Set<Word>> nouns) {

  Knowledge {
    nouns = Map.copyOf(nouns);
  }

  static Knowledge of(Register register) {
    Map<String, Set<Word>> nouns = new HashMap<>();
    for (Convention convention : register.conventions()) {
      nouns.put(convention.id(), Antecedents.nouns(convention));
    }
    return new Knowledge(
        register,
        Vocabulary.of(register),
        new TitleMatcher(register),
        new Protocols(register),
        new BareHeads(register),
        nouns);
  }
}
