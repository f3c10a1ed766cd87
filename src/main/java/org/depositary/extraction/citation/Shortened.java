package org.depositary.extraction.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.pinpoint.Word;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting.Title;
import org.depositary.text.Folding;

/**
 * Finds whose title a text shortens to its telling words: "the Financing Convention".
 *
 * <p>Only among conventions cited before, and only where one of them alone has the words.
 */
final class Shortened {

  private static final int MOST_WORDS = 4;

  private Shortened() {}

  static Optional<Cited> among(Iterable<Cited> recent, Title title) {
    Optional<Word> noun = Heads.noun(title.title());
    List<String> words = List.of(Folding.key(title.title()).split(" "));
    int last = words.size() - 1;
    boolean closes = noun.isPresent() && Heads.noun(words.get(last)).equals(noun);
    if (!closes || last == 0 || last > MOST_WORDS) {
      return Optional.empty();
    }
    Cited found = null;
    for (Cited cited : recent) {
      Convention record = cited.convention();
      if (record != null
          && Heads.fits(record, noun.get())
          && (title.year() == 0 || Evidence.dated(record, title.year()))
          && words(record).containsAll(words.subList(0, last))) {
        if (found != null) {
          return Optional.empty();
        }
        found = cited;
      }
    }
    return Optional.ofNullable(found);
  }

  private static Set<String> words(Convention record) {
    Set<String> words = new HashSet<>(List.of(Folding.key(record.title()).split(" ")));
    for (String word : Set.copyOf(words)) {
      if (word.endsWith("s")) {
        words.add(word.substring(0, word.length() - 1));
      }
    }
    return words;
  }
}
