package org.depositary.extraction.speech;

import java.util.List;
import org.depositary.extraction.Voice;
import org.depositary.text.Span;

/**
 * Words that the text puts in somebody's mouth.
 *
 * @param span the words said, without quotation marks or "that"
 * @param attribution voices from the document's issuer to the one who said these words, who is last
 */
public record Speech(Span span, List<Voice> attribution) {

  public Speech {
    attribution = List.copyOf(attribution);
  }
}
