package org.depositary.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored annotation, whatever its kind; each kind has a table of its own. */
@MappedSuperclass
public abstract class AnchoredRow {

  /** Grows in the order of storing; no row of another kind has it. */
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annotation_seq")
  @SequenceGenerator(name = "annotation_seq", sequenceName = "annotation_seq", allocationSize = 100)
  public Long pk;

  @Embedded public Anchor anchor;

  public double confidence;

  @Column(length = 100)
  public String rule;

  /** JSON of what no query asks for. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  public String details;
}
