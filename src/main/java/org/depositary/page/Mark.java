package org.depositary.page;

import java.util.Comparator;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;

/**
 * A stretch of the shown text in which something was found.
 *
 * @param number names it on its page, from 1, in text order
 * @param start UTF-16 units, inclusive, not before the part that is shown
 * @param end UTF-16 units, exclusive, not after it
 */
record Mark(int number, int start, int end, AnnotationView annotation) {

  /** Of those that share a place, the one that says most about it first. */
  static final Comparator<Mark> INNERMOST_FIRST =
      Comparator.comparingInt(Mark::start)
          .reversed()
          .thenComparingInt(Mark::end)
          .thenComparingInt(Mark::number);

  static Mark of(int number, AnnotationView annotation, TextPart part) {
    return new Mark(
        number,
        Math.max(annotation.utf16Start(), part.start()),
        Math.min(annotation.utf16End(), part.end()),
        annotation);
  }

  AnnotationKind kind() {
    return annotation.annotationKind();
  }

  /** Whether its words are a link; a quotation would make whole paragraphs one. */
  boolean linksWords() {
    return kind() != AnnotationKind.QUOTATION;
  }

  /** Its place in the text. */
  String place() {
    return "m" + number;
  }

  /** Its place in the list of explanations. */
  String entry() {
    return "n" + number;
  }
}
