package org.depositary.extraction.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Authority;
import org.depositary.text.Folding;

/** Names under which a text goes on speaking of a decision that it gave in full. */
final class ShortNames {

  private static final List<String> TAILS = List.of(" and others", " et al", " and other");

  private final Map<String, Authority.Decision> byName = new HashMap<>();

  /** Notes one side of a decision's name; the first decision of that name counts. */
  void add(String side, Authority.Decision decision) {
    String key = Folding.key(side);
    byName.putIfAbsent(key, decision);
    byName.putIfAbsent(base(key), decision);
  }

  /** All names, to look for in a text. */
  Set<String> names() {
    return Set.copyOf(byName.keySet());
  }

  Optional<Authority.Decision> find(String name) {
    String key = Folding.key(name);
    Authority.Decision exact = byName.get(key);
    return Optional.ofNullable(exact != null ? exact : byName.get(base(key)));
  }

  private static String base(String key) {
    for (String tail : TAILS) {
      if (key.endsWith(tail)) {
        return key.substring(0, key.length() - tail.length());
      }
    }
    return key;
  }
}
