package org.depositary.explanation;

import java.util.ArrayList;
import java.util.List;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.ReviewView;
import org.depositary.citation.CitationView;
import org.depositary.entity.MentionView;
import org.depositary.figure.FigureView;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;
import org.jspecify.annotations.Nullable;

/** Says in words what was found, of whatever kind it is. */
public final class Explanations {

  private Explanations() {}

  /** An annotation in words, with what a curator decided about it. */
  public static Explanation of(AnnotationView annotation, TextWords text) {
    Explanation explained = explain(annotation, text);
    ReviewView review = annotation.review();
    if (review == null) {
      return explained;
    }
    List<Fact> facts = new ArrayList<>(explained.facts());
    facts.add(new Fact("Review", decided(review), null));
    return new Explanation(explained.label(), explained.summary(), facts);
  }

  private static Explanation explain(AnnotationView annotation, TextWords text) {
    if (annotation instanceof MentionView mention) {
      return MentionExplanation.of(mention, text);
    }
    if (annotation instanceof CitationView citation) {
      return CitationExplanation.of(citation, text);
    }
    if (annotation instanceof FigureView figure) {
      return FigureExplanation.of(figure);
    }
    if (annotation instanceof QuotationView quotation) {
      return SpeechExplanation.of(quotation);
    }
    if (annotation instanceof CharacterisationView used) {
      return SpeechExplanation.of(used);
    }
    throw new IllegalArgumentException("an unknown kind: " + annotation.annotationKind());
  }

  private static String decided(ReviewView review) {
    String decided =
        Meanings.label(review.decision()) + " by " + review.actor() + ", " + review.decidedAt();
    @Nullable String reason = review.reason();
    String why = reason == null ? decided : decided + ": " + Shortened.of(reason);
    return review.stale() ? why + " (about what the words said before)" : why;
  }
}
