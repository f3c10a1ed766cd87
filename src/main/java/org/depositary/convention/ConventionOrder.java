package org.depositary.convention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Folding;

/** The orders of the list of conventions; ids break ties in the same direction. */
enum ConventionOrder {
  TITLE("title", true),
  TITLE_DOWN("-title", false),
  ADOPTED_ON("adoptedOn", true),
  ADOPTED_ON_DOWN("-adoptedOn", false),
  CITATIONS("citations", true),
  CITATIONS_DOWN("-citations", false);

  /** The values of the parameter sort. */
  static final String WORDS = "-?(title|adoptedOn|citations)";

  private final String word;
  private final boolean upwards;

  ConventionOrder(String word, boolean upwards) {
    this.word = word;
    this.upwards = upwards;
  }

  /** The order behind a value of the parameter sort. */
  static ConventionOrder of(String word) {
    return Arrays.stream(values())
        .filter(order -> order.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  /** Whether it is an order by what texts cite. */
  boolean isByCitations() {
    return this == CITATIONS || this == CITATIONS_DOWN;
  }

  /**
   * What a convention is ordered by, as texts that compare alike.
   *
   * @param citations how often some conventions are cited, by id
   */
  String key(Convention convention, Map<String, CitationTally.Count> citations) {
    return switch (this) {
      case TITLE, TITLE_DOWN -> Folding.key(convention.title());
      case ADOPTED_ON, ADOPTED_ON_DOWN ->
          convention.adoptedOn() == null ? "" : convention.adoptedOn();
      case CITATIONS, CITATIONS_DOWN ->
          String.format(
              Locale.ROOT,
              "%019d",
              citations.getOrDefault(convention.id(), CitationTally.Count.NONE).citations());
    };
  }

  /** The conventions in this order; what each is ordered by is made once. */
  List<Convention> sort(List<Convention> conventions, Map<String, CitationTally.Count> citations) {
    Map<String, String> keys = new HashMap<>();
    conventions.forEach(convention -> keys.put(convention.id(), key(convention, citations)));
    Comparator<Convention> order =
        Comparator.comparing((Convention convention) -> keys.getOrDefault(convention.id(), ""))
            .thenComparing(Convention::id);
    return conventions.stream().sorted(upwards ? order : order.reversed()).toList();
  }

  /** Whether a convention with its key stands after a position of this order. */
  boolean isAfter(String key, String id, List<String> position) {
    int byKey = key.compareTo(position.get(0));
    int compared = byKey != 0 ? byKey : id.compareTo(position.get(1));
    return upwards ? compared > 0 : compared < 0;
  }
}
