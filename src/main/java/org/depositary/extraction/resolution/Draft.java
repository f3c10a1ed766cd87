package org.depositary.extraction.resolution;

import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numbered resolution whose organ and year may still be told by the rest of the text.
 *
 * @param organ its code, or {@link Organs#NONE}
 * @param year in the text, or shared with the list it stands in
 * @param named true where the organ stands beside the number
 */
record Draft(
    Span span, ResolutionNumber number, String organ, @Nullable Integer year, boolean named) {

  Draft of(String adopter) {
    return new Draft(span, number, adopter, year, named);
  }
}
