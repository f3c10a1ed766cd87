package org.depositary.annotation;

/** The kinds of annotations, in the order in which they stand where they start together. */
public enum AnnotationKind {
  MENTION,
  CITATION,
  FIGURE,
  QUOTATION,
  CHARACTERISATION
}
