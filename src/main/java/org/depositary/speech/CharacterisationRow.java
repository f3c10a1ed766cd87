package org.depositary.speech;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.Characterisation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored characterisation. */
@Entity(name = "Characterisation")
@Table(name = "characterisation")
class CharacterisationRow implements AnchoredRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "characterisation_seq")
  @SequenceGenerator(
      name = "characterisation_seq",
      sequenceName = "annotation_seq",
      allocationSize = 100)
  Long pk;

  @Embedded Anchor anchor;

  double confidence;

  @Column(length = 100)
  String rule;

  /** The term as listed. */
  @Column(length = 200)
  String term;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.TermKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Characterisation.Stance stance;

  /** JSON of {@link CharacterisationDetails}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String details;

  @Override
  public Anchor anchor() {
    return anchor;
  }

  @Override
  public long pk() {
    return pk;
  }
}
