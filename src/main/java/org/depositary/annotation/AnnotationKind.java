package org.depositary.annotation;

import org.depositary.change.ResourceType;

/** The kinds of annotations, in the order in which they stand where they start together. */
public enum AnnotationKind {
  MENTION(ResourceType.MENTIONS),
  CITATION(ResourceType.CITATIONS),
  FIGURE(ResourceType.FIGURES),
  QUOTATION(ResourceType.QUOTATIONS),
  CHARACTERISATION(ResourceType.CHARACTERISATIONS);

  private final ResourceType list;

  AnnotationKind(ResourceType list) {
    this.list = list;
  }

  /** How the log names the list that a document has of them. */
  public ResourceType list() {
    return list;
  }
}
