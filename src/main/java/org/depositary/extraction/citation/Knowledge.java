package org.depositary.extraction.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;

/**
 * What is known before a text is read, compiled once from the register.
 *
 * @param nouns the nouns that a pointer to a convention can use, by id
 */
record Knowledge(
    Register register,
    Names names,
    Homes homes,
    TitleMatcher titles,
    Map<String, Set<Word>> nouns) {

  static Knowledge of(Register register) {
    Map<String, Set<Word>> nouns = new HashMap<>();
    for (Convention convention : register.conventions()) {
      nouns.put(convention.id(), Antecedents.nouns(convention));
    }
    return new Knowledge(
        register, Names.of(register), Homes.load(), new TitleMatcher(register), Map.copyOf(nouns));
  }
}
