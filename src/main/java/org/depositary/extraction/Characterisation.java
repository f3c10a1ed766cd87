package org.depositary.extraction;

import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A loaded term with the voice that uses it; never a fact, never an entity.
 *
 * @param span the term as written ("acts of genocide", "the puppet regime" without its article)
 * @param term the term as listed: "genocide", "puppet regime"
 * @param saidOf the words that it is said of ("the killings in Bor", "Bor" in "the Bor massacre");
 *     null where the sentence names nothing
 * @param attribution voices from the document's issuer to the one who uses the term, who is last
 */
public record Characterisation(
    Span span,
    String term,
    TermKind kind,
    Stance stance,
    @Nullable Span saidOf,
    List<Voice> attribution,
    double confidence,
    String rule)
    implements Annotation {

  /** What sort of term it is. */
  public enum TermKind {
    /** A crime that international law knows: "genocide", "torture". */
    CRIME,
    /** A word for an event or deed: "massacre", "carnage". */
    DEED,
    /** A word for people: "terrorist", "henchman". */
    ACTOR,
    /** A word for an authority or a rule: "puppet regime", "occupation". */
    RULE
  }

  /** Whether the voice stands by the term. */
  public enum Stance {
    ASSERTED,
    /** Left open: "alleged", "so-called", "may amount to", "accused of". */
    HEDGED,
    /** Refused: "did not constitute genocide", "denied that it was a massacre". */
    DENIED
  }

  public Characterisation {
    attribution = List.copyOf(attribution);
    if (attribution.isEmpty()) {
      throw new IllegalArgumentException("a term without a voice: " + term);
    }
  }
}
