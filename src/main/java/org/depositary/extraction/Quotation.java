package org.depositary.extraction;

import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text puts in a voice's mouth, quoted or reported.
 *
 * @param span the words said, without quotation marks or "that"; a quotation that runs on over
 *     paragraphs is one, the marks between its paragraphs inside
 * @param attribution voices from the document's issuer to the one who said these words, who is last
 * @param speaker the words beside it that stand for the speaker ("the ministry", "she"); null where
 *     none do
 * @param outer the span of the quotation that this one stands in
 */
public record Quotation(
    Span span,
    List<Voice> attribution,
    @Nullable Span speaker,
    @Nullable Span outer,
    double confidence,
    String rule)
    implements Annotation {

  public Quotation {
    attribution = List.copyOf(attribution);
    if (attribution.size() < 2) {
      throw new IllegalArgumentException("nobody but the issuer speaks: " + span);
    }
  }

  /** Who said these words, in whose words. */
  public Voice voice() {
    return attribution.get(attribution.size() - 1);
  }
}
