package org.depositary.extraction.register;

import java.util.List;

/**
 * A name with several readings, which never leads to a convention by itself.
 *
 * @param surface the name as texts print it, without a leading article
 * @param candidates ids of conventions and sets it can mean, likeliest first; empty where none of
 *     its readings is in the register
 * @param others readings that are no convention: a court, a committee, a law report
 * @param clue what makes the first candidate the reading
 * @param reason a sentence for a reader: why it has several readings
 */
public record AmbiguousName(
    String surface, List<String> candidates, List<String> others, Clue clue, String reason) {

  /** What a text must offer before an ambiguous name means its first candidate. */
  public enum Clue {
    /** Nothing: it is the convention unless the text shows the body of the same name. */
    BODY,
    /** A pinpoint beside it, or a definition in the text; otherwise it is no citation. */
    PINPOINT,
    /** A definition in the text, or the convention named before; a pinpoint is not enough. */
    DEFINITION,
    /** A year, number or subject beside it, or a candidate named before, picks the candidate. */
    SUBJECT
  }

  public AmbiguousName {
    candidates = List.copyOf(candidates);
    others = List.copyOf(others);
  }

  /** True for an abbreviation, which matches in this very case only. */
  public boolean isAbbreviation() {
    return surface.chars().noneMatch(Character::isLowerCase);
  }
}
