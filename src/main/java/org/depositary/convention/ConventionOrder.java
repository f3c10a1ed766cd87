package org.depositary.convention;

import java.util.Arrays;
import java.util.Comparator;
import org.depositary.extraction.register.Convention;
import org.depositary.text.Folding;

/** The orders of the list of conventions; ids break ties in the same direction. */
enum ConventionOrder {
  TITLE("title", true),
  TITLE_DOWN("-title", false),
  ADOPTED_ON("adoptedOn", true),
  ADOPTED_ON_DOWN("-adoptedOn", false);

  /** The values of the parameter sort. */
  static final String WORDS = "-?(title|adoptedOn)";

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

  String key(Convention convention) {
    return switch (this) {
      case TITLE, TITLE_DOWN -> Folding.key(convention.title());
      case ADOPTED_ON, ADOPTED_ON_DOWN ->
          convention.adoptedOn() == null ? "" : convention.adoptedOn();
    };
  }

  Comparator<Convention> comparator() {
    Comparator<Convention> order = Comparator.comparing(this::key).thenComparing(Convention::id);
    return upwards ? order : order.reversed();
  }

  /** Whether a convention stands after a position of this order. */
  boolean isAfter(Convention convention, String key, String id) {
    int byKey = key(convention).compareTo(key);
    int compared = byKey != 0 ? byKey : convention.id().compareTo(id);
    return upwards ? compared > 0 : compared < 0;
  }
}
