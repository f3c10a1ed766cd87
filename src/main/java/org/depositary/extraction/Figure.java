package org.depositary.extraction;

import java.math.BigDecimal;
import java.util.List;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document states about the world.
 *
 * @param span the words that state it ("at least 40 people"), not the clause around them
 * @param value null for VAGUE, the lower bound for RANGE
 * @param min lower bound where the words give one; inclusive but for MORE_THAN
 * @param max upper bound where the words give one; inclusive but for FEWER_THAN
 * @param group who or what is counted: children, women, elderly, civilians... or null where the
 *     words name none
 * @param subsetOf the span of the figure that this one is part of
 * @param additional true for "another 1,000": counted beside what was said before
 * @param event what it belongs to, where the text says so
 * @param attribution voices from the document's issuer inwards
 * @param mentions every span that states this figure, this one first
 */
public record Figure(
    Span span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    Qualifier qualifier,
    Unit unit,
    FigureCategory category,
    @Nullable String group,
    @Nullable Span subsetOf,
    boolean additional,
    @Nullable Event event,
    List<Voice> attribution,
    List<Span> mentions,
    double confidence,
    String rule)
    implements Annotation {

  public Figure {
    attribution = List.copyOf(attribution);
    mentions = List.copyOf(mentions);
  }
}
