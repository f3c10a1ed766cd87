package org.depositary.extraction.figure;

import org.depositary.extraction.FigureCategory;

/**
 * Why a quantity has the category it has.
 *
 * @param stated true where its own words say it; false where it was carried over from a neighbour
 */
record Explanation(FigureCategory category, double confidence, String rule, boolean stated) {

  static Explanation of(FigureCategory category, double confidence, String rule) {
    return new Explanation(category, confidence, rule, true);
  }

  /** The same category, carried over to a neighbour. */
  Explanation carried(String by) {
    return new Explanation(category, confidence * 0.9, by, false);
  }
}
