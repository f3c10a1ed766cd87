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
import org.depositary.extraction.Voice;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored quotation. */
@Entity(name = "Quotation")
@Table(name = "quotation")
class QuotationRow implements AnchoredRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quotation_seq")
  @SequenceGenerator(name = "quotation_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Embedded Anchor anchor;

  double confidence;

  @Column(length = 100)
  String rule;

  /** In the speaker's own words or reported. */
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Voice.Mode mode;

  /** Name of the one who says these words; "unknown" where nobody is named. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String speaker;

  /** JSON of {@link QuotationDetails}. */
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
