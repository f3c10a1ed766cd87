package org.depositary.annotation;

import java.util.UUID;
import org.depositary.extraction.Annotation;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** What views of all kinds show alike; without id, document and review where nothing is stored. */
public record AnnotationCore(
    @Nullable UUID id,
    @Nullable DocumentLink document,
    AnchoredSpan at,
    @Nullable ReviewView review,
    double confidence,
    String rule) {

  /** That of an annotation of a text that is not stored. */
  public static AnnotationCore of(Text text, Annotation found) {
    return new AnnotationCore(
        null, null, AnchoredSpan.of(text, found.span()), null, found.confidence(), found.rule());
  }

  /** That of a row without document and review, which may change. */
  static AnnotationCore of(AnchoredRow row) {
    return new AnnotationCore(
        row.anchor.id, null, row.anchor.span(), null, row.confidence, row.rule);
  }

  AnnotationCore with(@Nullable DocumentLink link, @Nullable ReviewView reviewed) {
    return new AnnotationCore(id, link, at, reviewed, confidence, rule);
  }
}
