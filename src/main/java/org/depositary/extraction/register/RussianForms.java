package org.depositary.extraction.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Declines the head of a Russian name: {@code Международного пакта о правах человека}.
 *
 * <p>The head is the noun that says what the text is, with the adjectives before it; what follows
 * stays as it is. A name without a noun known here has no further forms.
 */
final class RussianForms {

  /** An ending and what replaces it: genitive, dative, accusative, instrumental, prepositional. */
  private record Declension(String ending, List<String> forms) {

    static Declension of(String ending, String... forms) {
      return new Declension(ending, List.of(forms));
    }

    String decline(String word, int grammaticalCase) {
      return word.substring(0, word.length() - ending.length()) + forms.get(grammaticalCase);
    }
  }

  private static final Declension FEMININE = Declension.of("ия", "ии", "ии", "ию", "ией", "ии");
  private static final Declension FEMININES = Declension.of("ии", "ий", "иям", "ии", "иями", "иях");
  private static final Declension MASCULINE = Declension.of("", "а", "у", "", "ом", "е");
  private static final Declension MASCULINES = Declension.of("ы", "ов", "ам", "ы", "ами", "ах");
  private static final Declension NEUTER = Declension.of("ие", "ия", "ию", "ие", "ием", "ии");
  private static final Declension NEUTERS = Declension.of("ия", "ий", "иям", "ия", "иями", "иях");
  private static final Declension RULES = Declension.of("а", "", "ам", "а", "ами", "ах");

  private static final List<Declension> ADJECTIVES =
      List.of(
          Declension.of("ая", "ой", "ой", "ую", "ой", "ой"),
          Declension.of("кое", "кого", "кому", "кое", "ким", "ком"),
          Declension.of("ое", "ого", "ому", "ое", "ым", "ом"),
          Declension.of("ый", "ого", "ому", "ый", "ым", "ом"),
          Declension.of("ой", "ого", "ому", "ой", "ым", "ом"),
          Declension.of("ий", "ого", "ому", "ий", "им", "ом"),
          Declension.of("ые", "ых", "ым", "ые", "ыми", "ых"),
          Declension.of("ие", "их", "им", "ие", "ими", "их"));

  /** Nouns that head a name. */
  private static final Map<String, Declension> NOUNS =
      Map.ofEntries(
          Map.entry("конвенция", FEMININE),
          Map.entry("декларация", FEMININE),
          Map.entry("хартия", FEMININE),
          Map.entry("конвенции", FEMININES),
          Map.entry("соглашение", NEUTER),
          Map.entry("положение", NEUTER),
          Map.entry("соглашения", NEUTERS),
          Map.entry("пакты", MASCULINES),
          Map.entry("протоколы", MASCULINES),
          Map.entry("принципы", MASCULINES),
          Map.entry("правила", RULES),
          Map.entry("протокол", MASCULINE),
          Map.entry("договор", MASCULINE),
          Map.entry("трактат", MASCULINE),
          Map.entry("пакт", MASCULINE),
          Map.entry("устав", MASCULINE),
          Map.entry("статут", MASCULINE),
          Map.entry("акт", MASCULINE),
          Map.entry("закон", MASCULINE),
          Map.entry("меморандум", MASCULINE));

  private static final int CASES = 5;
  private static final int LONGEST_HEAD = 4;

  private RussianForms() {}

  /** The other forms of a name in the nominative. */
  static Set<String> of(String name) {
    List<String> head = head(name);
    Set<String> forms = new LinkedHashSet<>();
    if (!head.isEmpty()) {
      String rest = name.substring(String.join(" ", head).length());
      for (int i = 0; i < CASES; i++) {
        forms.add(decline(head, i) + rest);
      }
      forms.remove(name);
    }
    return forms;
  }

  private static List<String> head(String name) {
    List<String> head = new ArrayList<>();
    for (String word : name.split(" ", LONGEST_HEAD + 1)) {
      head.add(word);
      if (NOUNS.containsKey(word.toLowerCase(Locale.ROOT))) {
        return head;
      }
    }
    return List.of();
  }

  private static String decline(List<String> head, int grammaticalCase) {
    StringBuilder form = new StringBuilder();
    for (String word : head) {
      form.append(form.isEmpty() ? "" : " ").append(decline(word, grammaticalCase));
    }
    return form.toString();
  }

  private static String decline(String word, int grammaticalCase) {
    Declension noun = NOUNS.get(word.toLowerCase(Locale.ROOT));
    if (noun != null) {
      return noun.decline(word, grammaticalCase);
    }
    for (Declension adjective : ADJECTIVES) {
      if (word.endsWith(adjective.ending())) {
        return adjective.decline(word, grammaticalCase);
      }
    }
    return word;
  }
}
