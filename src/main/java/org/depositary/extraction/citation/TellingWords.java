package org.depositary.extraction.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.register.Convention;
import org.depositary.extraction.sighting.Heads;
import org.depositary.text.Folding;

/**
 * The words of titles that tell some readings of a name from the others. Words compare by how they
 * begin: "prisoner" and "prisoners", "diplomat" and "diplomatic".
 */
final class TellingWords {

  /** Shorter words tell nothing. */
  static final int SHORTEST = 5;

  /** Words that could stand beside any of the readings. */
  private static final Set<String> COMMON =
      Set.of(
          "additional",
          "adopted",
          "amended",
          "armed",
          "between",
          "certain",
          "concerning",
          "force",
          "forces",
          "geneva",
          "hague",
          "human",
          "international",
          "january",
          "nations",
          "october",
          "optional",
          "other",
          "parties",
          "party",
          "person",
          "persons",
          "protection",
          "relating",
          "relation",
          "relations",
          "relative",
          "respect",
          "respecting",
          "rights",
          "state",
          "states",
          "treatment",
          "under",
          "united",
          "vienna");

  private final Map<String, List<Telling>> byBeginning = new HashMap<>();

  private record Telling(int reading, String word) {}

  private TellingWords() {}

  static TellingWords of(List<Convention> readings) {
    TellingWords telling = new TellingWords();
    List<Set<String>> words = readings.stream().map(TellingWords::words).toList();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        if (words.size() == 1 || !words.stream().allMatch(others -> others.contains(word))) {
          telling
              .byBeginning
              .computeIfAbsent(word.substring(0, SHORTEST), beginning -> new ArrayList<>())
              .add(new Telling(i, word));
        }
      }
    }
    return telling;
  }

  /** Counts a word of at least {@link #SHORTEST} units for each reading that it speaks for. */
  void count(String written, int[] hits) {
    String word = written.toLowerCase(Locale.ROOT);
    if (COMMON.contains(word)) {
      return;
    }
    int last = -1;
    for (Telling telling : byBeginning.getOrDefault(word.substring(0, SHORTEST), List.of())) {
      // The words of one reading stand together: one written word speaks for it once.
      if (telling.reading() != last && alike(telling.word(), word)) {
        last = telling.reading();
        hits[last]++;
      }
    }
  }

  private static boolean alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int alike = Math.max(SHORTEST, shorter - 1);
    return one.regionMatches(0, other, 0, alike);
  }

  private static Set<String> words(Convention convention) {
    Set<String> words = new HashSet<>();
    String shorter = convention.shortTitle();
    String names = convention.title() + ' ' + (shorter == null ? "" : shorter);
    for (String word : Folding.key(names).split(" ")) {
      boolean plain = Character.isLetter(word.isEmpty() ? '.' : word.charAt(0));
      if (plain
          && word.length() >= SHORTEST
          && !COMMON.contains(word)
          && Heads.noun(word).isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
