package org.depositary.extraction.citation;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.Candidate;
import org.depositary.extraction.sighting.Heads;
import org.depositary.extraction.sighting.Sighting.Pointer;

/**
 * A text that is a convention and does not say which: "The States Parties to this Convention".
 *
 * <p>Known from the first "this Convention" that nothing before it explains.
 */
final class OwnText {

  /** How much of a text tells what it is, in UTF-16 units. */
  private static final int OPENING = 4000;

  private final String text;
  private final TitleMatcher titles;
  private List<Candidate> candidates = List.of();
  private boolean unnamed;

  OwnText(String text, TitleMatcher titles) {
    this.text = text;
    this.titles = titles;
  }

  boolean unnamed() {
    return unnamed;
  }

  /** What the text may be; empty where its words fit no title. */
  Optional<Outcome> outcome() {
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(Outcome.ambiguous(candidates, "own-text"));
  }

  /** Takes note of a "this Convention" without an antecedent. */
  Optional<Outcome> unexplained(Pointer pointer) {
    if (!unnamed && pointer.span().start() < OPENING) {
      String opening = text.substring(0, Math.min(text.length(), OPENING));
      candidates = titles.own(opening, Heads.singular(pointer.head()));
    }
    unnamed = true;
    return outcome();
  }
}
