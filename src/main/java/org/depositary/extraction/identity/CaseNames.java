package org.depositary.extraction.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.text.Folding;

/** Folds the spellings of one case's name: "Roe v. the Netherlands" and "ROE v Netherlands". */
final class CaseNames {

  private static final Set<String> VERSUS = Set.of("v", "vs", "versus", "c");
  private static final Set<String> SILENT = Set.of("and", "the");

  private CaseNames() {}

  /** The sides without articles and "and"; states by their codes; prosecutors left out. */
  static String fold(String name) {
    List<String> sides = new ArrayList<>();
    List<String> side = new ArrayList<>();
    for (String word : Folding.key(name).split(" ")) {
      if (VERSUS.contains(word) && !side.isEmpty()) {
        add(sides, side);
        side = new ArrayList<>();
      } else {
        side.add(word);
      }
    }
    add(sides, side);
    return String.join(" v ", sides);
  }

  private static void add(List<String> sides, List<String> words) {
    Optional<State> state = States.load().byName(withoutArticle(words));
    String folded = state.map(State::code).orElseGet(() -> parties(words));
    if (!folded.isEmpty() && !folded.equals("prosecutor")) {
      sides.add(folded);
    }
  }

  private static String withoutArticle(List<String> words) {
    int from = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
    return String.join(" ", words.subList(from, words.size()));
  }

  // "Doe and Others", "Doe & others", "Doe et al."
  private static String parties(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    int last = kept.size() - 1;
    if (last > 1 && kept.get(last).equals("al") && kept.get(last - 1).equals("et")) {
      kept.set(last, "others");
      kept.remove(last - 1);
    }
    kept.removeIf(SILENT::contains);
    return String.join(" ", kept);
  }
}
