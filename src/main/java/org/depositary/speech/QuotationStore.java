package org.depositary.speech;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;

/** Quotations in the database. */
@Singleton
class QuotationStore extends AnchoredStore<QuotationRow> {

  QuotationStore(EntityManager rows) {
    super(rows, QuotationRow.class, "Quotation", AnnotationKind.QUOTATION);
  }
}
