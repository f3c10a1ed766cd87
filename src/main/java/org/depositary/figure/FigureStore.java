package org.depositary.figure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;

/** Figures in the database. */
@Singleton
class FigureStore extends AnchoredStore<FigureRow> {

  FigureStore(EntityManager rows) {
    super(rows, FigureRow.class, "Figure", AnnotationKind.FIGURE);
  }
}
