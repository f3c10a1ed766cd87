package org.depositary.speech;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.Characterisation;

/** A stored characterisation; details are {@link CharacterisationDetails}. */
@Entity(name = "Characterisation")
@Table(name = "characterisation")
class CharacterisationRow extends AnchoredRow {

  /** The term as listed. */
  @Column(length = 200)
  String term;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.TermKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.Stance stance;
}
