package org.depositary.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.depositary.text.Folding;

/**
 * The names that one erasure forgets, and the words that quote them. Not thread-safe.
 *
 * <p>Words count whatever their case and accents, and of a person's name the last one alone. What a
 * name that stays has, is not forgotten.
 */
final class ForgottenNames {

  private static final int SHORTEST_SURNAME = 3;

  private final Predicate<String> known;
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Set<String>> byFirstWord = new HashMap<>();
  private final Map<String, Boolean> asked = new HashMap<>();
  private final Set<String> spellings = new HashSet<>();
  private final Map<String, String> respelt = new HashMap<>();

  /**
   * @param known whether a name that stays has these folded words; asked once for each, when the
   *     others are gone
   */
  ForgottenNames(Predicate<String> known) {
    this.known = known;
  }

  void add(EntityNameRow row) {
    keys.add(row.linkKey);
    add(row.name);
    String folded = Folding.key(row.name);
    String surname = folded.substring(folded.lastIndexOf(' ') + 1);
    if (row.reason.isOfFullName() && surname.length() >= SHORTEST_SURNAME) {
      addWords(surname);
    }
  }

  void add(String name) {
    String folded = Folding.key(name);
    // What an authority list has is no secret of a text.
    if (!ListedNames.isListed(folded)) {
      addWords(folded);
    }
  }

  private void addWords(String folded) {
    int end = folded.indexOf(' ');
    byFirstWord
        .computeIfAbsent(end < 0 ? folded : folded.substring(0, end), first -> new HashSet<>())
        .add(folded);
  }

  boolean hasKey(String key) {
    return keys.contains(key);
  }

  /** Forgets how a name was spelt, which itself stays. */
  void addSpelling(EntityNameRow row, String better) {
    spellings.add(row.name);
    respelt.put(row.linkKey, better);
  }

  boolean isSpelling(String name) {
    return spellings.contains(name);
  }

  /** How the name behind a key is spelt instead. */
  Optional<String> spellingOf(String key) {
    return Optional.ofNullable(respelt.get(key));
  }

  /** Whether nothing can be quoted. */
  boolean areNone() {
    return byFirstWord.isEmpty() && spellings.isEmpty();
  }

  /** Whether words quote one of the names, at the borders of words. */
  boolean areQuotedIn(String words) {
    String all = Folding.key(words);
    for (int from = 0; from < all.length(); ) {
      int space = all.indexOf(' ', from);
      int end = space < 0 ? all.length() : space;
      for (String name : namesAt(all, from, end)) {
        if (!asked.computeIfAbsent(name, known::test)) {
          return true;
        }
      }
      from = end + 1;
    }
    return false;
  }

  private List<String> namesAt(String all, int from, int end) {
    List<String> found = new ArrayList<>();
    for (String name : byFirstWord.getOrDefault(all.substring(from, end), Set.of())) {
      int after = from + name.length();
      if (all.startsWith(name, from) && (after == all.length() || all.charAt(after) == ' ')) {
        found.add(name);
      }
    }
    return found;
  }
}
