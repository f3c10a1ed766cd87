package org.depositary.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Remembers which annotations were ever reviewed, also where nothing else of them is left. */
@ApplicationScoped
public class ReviewedAnnotations {

  private final ReviewStore store;

  ReviewedAnnotations(ReviewStore store) {
    this.store = store;
  }

  /** Whether somebody ever decided about an annotation. */
  public boolean knows(UUID annotationId) {
    return store.find(annotationId).isPresent();
  }
}
