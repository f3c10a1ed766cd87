package org.depositary.extraction.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.extraction.Authority;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.place.State;
import org.depositary.extraction.place.States;
import org.depositary.text.Folding;

/**
 * A national law is known by its state and its title, numbers and year included.
 *
 * <p>The state's own name counts for nothing in the title: the "Criminal Code of Ruritania" is the
 * "Ruritanian Criminal Code". A title without a state is nobody's: many have a Constitution.
 */
final class LawIdentity {

  private static final Set<String> SILENT = Set.of("the", "of", "no", "nos", "number", "and");
  private static final Set<String> UNION = Set.of("eu", "ec", "eec", "euratom");
  private static final Set<String> NO_TITLE = Set.of("law", "act", "code", "decree", "bill");

  private static final Map<String, List<String>> NAMES_OF_STATES =
      States.load().list().stream()
          .collect(Collectors.toUnmodifiableMap(State::code, LawIdentity::names));

  private LawIdentity() {}

  static Optional<AuthorityIdentity> of(Authority.NationalLaw law) {
    String jurisdiction = law.jurisdiction();
    if (jurisdiction == null || jurisdiction.isEmpty()) {
      return Optional.empty();
    }
    String title = fold(law.title(), jurisdiction);
    if (title.isEmpty() || NO_TITLE.contains(title)) {
      return Optional.empty();
    }
    String key = Folding.key(jurisdiction) + ":" + title;
    return Optional.of(
        new AuthorityIdentity(CitationKind.NATIONAL_LAW, key, null, law.title().strip()));
  }

  private static String fold(String title, String jurisdiction) {
    String folded = withoutState(" " + Folding.key(title) + " ", jurisdiction);
    List<String> words = new ArrayList<>();
    for (String word : folded.strip().split(" ")) {
      boolean union = jurisdiction.equals("EU") && UNION.contains(word);
      if (!word.isEmpty() && !union && !SILENT.contains(word)) {
        words.add(word);
      }
    }
    // "the 1995 Constitution" is the "Constitution of 1995".
    if (words.size() > 1 && isYear(words.get(0))) {
      words.add(words.remove(0));
    }
    return String.join(" ", words);
  }

  private static String withoutState(String title, String jurisdiction) {
    for (String name : NAMES_OF_STATES.getOrDefault(jurisdiction, List.of())) {
      int at = title.indexOf(name);
      if (at >= 0) {
        return title.substring(0, at + 1) + title.substring(at + name.length());
      }
    }
    return title;
  }

  // Each between blanks, the longest first: "republic of ruritania" before "ruritania".
  private static List<String> names(State state) {
    return Stream.of(
            Stream.of(state.name(), state.official()),
            state.aliases().stream(),
            state.adjectives().stream())
        .flatMap(names -> names)
        .map(name -> " " + Folding.key(name) + " ")
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }
}
