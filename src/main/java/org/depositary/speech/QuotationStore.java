package org.depositary.speech;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.RowInserts;

/** Quotations in the database. */
@Singleton
class QuotationStore extends AnchoredStore<QuotationRow> {

  QuotationStore(EntityManager rows, RowInserts inserts) {
    super(rows, inserts, QuotationRow.class, "Quotation", AnnotationKind.QUOTATION);
  }
}
