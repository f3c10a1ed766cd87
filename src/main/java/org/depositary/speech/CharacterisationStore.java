package org.depositary.speech;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.depositary.annotation.AnchoredStore;
import org.depositary.annotation.AnnotationKind;

/** Characterisations in the database. */
@Singleton
class CharacterisationStore extends AnchoredStore<CharacterisationRow> {

  CharacterisationStore(EntityManager rows) {
    super(rows, CharacterisationRow.class, "Characterisation", AnnotationKind.CHARACTERISATION);
  }
}
