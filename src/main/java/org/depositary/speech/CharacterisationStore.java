package org.depositary.speech;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;
import org.depositary.database.RowInserts;

/** Characterisations in the database. */
@Singleton
class CharacterisationStore extends AnchoredStore<CharacterisationRow> {

  CharacterisationStore(EntityManager rows, RowInserts inserts) {
    super(
        rows,
        inserts,
        CharacterisationRow.class,
        "Characterisation",
        AnnotationKind.CHARACTERISATION);
  }
}
