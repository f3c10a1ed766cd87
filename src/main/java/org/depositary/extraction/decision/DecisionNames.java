package org.depositary.extraction.decision;

import java.util.Set;
import org.depositary.extraction.sign.Capitals;

/** The name before a bracket, before "case" or before "cited above". */
final class DecisionNames {

  private static final Set<String> SMALL =
      Set.of(
          "and", "&", "of", "the", "et", "al.", "al", "on", "in", "for", "de", "van", "von", "or",
          "a", "to", "between");
  private static final Set<String> LEAD_INS =
      Set.of(
          "In",
          "See",
          "The",
          "Also",
          "Following",
          "Under",
          "Since",
          "As",
          "But",
          "And",
          "Compare",
          "Unlike",
          "Like",
          "Per",
          "Its",
          "This",
          "That",
          "A",
          "An",
          "For",
          "From",
          "With",
          "Their");

  private DecisionNames() {}

  /** Where the name starts that ends at {@code end}; {@code end} where there is none. */
  static int start(String text, int end, int floor) {
    return Leads.strip(text, Capitals.startBefore(text, end, floor, SMALL), end, LEAD_INS);
  }
}
