package org.depositary.annotation;

/** An annotation as clients see it, of whatever kind. */
public interface AnnotationView {

  /** Tells the kinds apart where they stand in one list. */
  AnnotationKind annotationKind();
}
