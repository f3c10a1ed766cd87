package org.depositary.extraction.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.pinpoint.Lexicon;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.register.Register;
import org.depositary.text.FirstWords;

/**
 * What is known before a text is read, compiled once from the register.
 *
 * @param firstWords what anything the scanner knows starts with
 * @param nouns the nouns that a pointer to a convention can use, by id
 */
record Knowledge(
    Register register,
    Names names,
    Homes homes,
    TitleMatcher titles,
    Map<String, Set<Word>> nouns,
    FirstWords firstWords) {

  static Knowledge of(Register register) {
    Map<String, Set<Word>> nouns = new HashMap<>();
    for (Convention convention : register.conventions()) {
      nouns.put(convention.id(), Antecedents.nouns(convention));
    }
    Names names = Names.of(register);
    Homes homes = Homes.load();
    FirstWords firstWords =
        FirstWords.of(names.gazetteer(), homes.bodies(), Lexicon.shipped().only(Scanner::starts));
    return new Knowledge(
        register, names, homes, new TitleMatcher(register), Map.copyOf(nouns), firstWords);
  }
}
