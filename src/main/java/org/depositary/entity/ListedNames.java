package org.depositary.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.extraction.name.Names;
import org.depositary.text.Folding;

/**
 * The names that authority lists have for a record, by the key that leads to its entity.
 *
 * <p>They come with the record, not with documents: no row keeps them, and they follow the key
 * wherever curators lead it.
 */
final class ListedNames {

  private static final Map<String, List<String>> BY_KEY = new HashMap<>();
  private static final List<Folded> FOLDED = new ArrayList<>();
  private static final Set<String> ALL = new HashSet<>();

  /** A name as it compares, between two spaces. */
  private record Folded(String key, String name) {}

  static {
    Names.load()
        .byAuthority()
        .forEach(
            (authority, names) -> {
              String key = LinkKeys.ofAuthority(authority);
              BY_KEY.put(key, names);
              names.forEach(name -> add(key, Folding.key(name)));
            });
  }

  private static void add(String key, String folded) {
    FOLDED.add(new Folded(key, " " + folded + " "));
    ALL.add(folded);
  }

  private ListedNames() {}

  /** What a list calls the record behind a key; empty for all other keys. */
  static List<String> of(String linkKey) {
    return BY_KEY.getOrDefault(linkKey, List.of());
  }

  /** Whether a list has this name, folded. */
  static boolean isListed(String folded) {
    return ALL.contains(folded);
  }

  /**
   * The keys of records with a name in which a word begins so.
   *
   * @param words folded
   */
  static Set<String> keysOf(String words) {
    Set<String> keys = new HashSet<>();
    String beginning = " " + words;
    for (Folded one : FOLDED) {
      if (one.name.contains(beginning)) {
        keys.add(one.key);
      }
    }
    return keys;
  }
}
