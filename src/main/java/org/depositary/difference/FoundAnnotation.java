package org.depositary.difference;

import java.util.UUID;
import org.depositary.annotation.AnnotationView;
import org.depositary.extraction.similarity.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * As much of an annotation as is needed to compare all of a text.
 *
 * @param pk number of its row
 * @param at UTF-16 units
 * @param content digest of what it says
 */
record FoundAnnotation(long pk, @Nullable UUID id, Stretch at, String content) {

  static FoundAnnotation of(long pk, AnnotationView view, String content) {
    return new FoundAnnotation(
        pk, view.id(), new Stretch(view.utf16Start(), view.utf16End()), content);
  }

  boolean saysTheSame(FoundAnnotation other) {
    return content.equals(other.content);
  }
}
