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

  private static final int MOST_NAMES = 4;
  private static final Set<String> BODIES =
      Set.of(
          "Community",
          "People",
          "Company",
          "Ltd",
          "Limited",
          "Union",
          "Alliance",
          "Association",
          "Group",
          "Council",
          "Village",
          "Massacre",
          "Massacres",
          "Family",
          "Children",
          "Bank",
          "Church",
          "Press",
          "Inc",
          "Corporation",
          "Foundation",
          "Centre",
          "Center",
          "Society");

  private final Map<String, Authority.Decision> byName = new HashMap<>();

  /** Notes one side of a decision's name; the first decision of that name counts. */
  void add(String side, Authority.Decision decision) {
    String key = Folding.key(side);
    byName.putIfAbsent(key, decision);
    byName.putIfAbsent(base(key), decision);
  }

  /** Each of several who stood trial: "Roe, Doe and Poe". */
  void addAccused(String side, Authority.Decision decision) {
    for (String name : side.split(", | and | & ")) {
      boolean several = name.length() < side.length();
      if (several && !name.isBlank() && Character.isUpperCase(name.charAt(0))) {
        byName.putIfAbsent(Folding.key(name), decision);
      }
    }
    addSurname(side, decision);
  }

  /** The family name of a person whose name was given in full. */
  void addSurname(String side, Authority.Decision decision) {
    String[] names = side.split(" ");
    boolean person = names.length > 1 && names.length <= MOST_NAMES;
    for (String name : names) {
      person &= !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    }
    if (person && !NamedDecisions.isCommon(side) && !BODIES.contains(names[names.length - 1])) {
      byName.putIfAbsent(Folding.key(names[names.length - 1]), decision);
    }
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
    int count = key.indexOf(" and ");
    if (count > 0 && key.endsWith(" others") && Character.isDigit(key.charAt(count + 5))) {
      return key.substring(0, count);
    }
    for (String tail : TAILS) {
      if (key.endsWith(tail)) {
        return key.substring(0, key.length() - tail.length());
      }
    }
    return key;
  }
}
