package org.depositary.figure;

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
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored figure. */
@Entity(name = "Figure")
@Table(name = "figure")
class FigureRow implements AnchoredRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "figure_seq")
  @SequenceGenerator(name = "figure_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Embedded Anchor anchor;

  double confidence;

  @Column(length = 100)
  String rule;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  FigureCategory category;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Qualifier qualifier;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Unit unit;

  /** What it is compared with others by; null for a figure without an event. */
  @Column(name = "comparison_key", length = 400)
  @Nullable String comparisonKey;

  /** JSON of {@link FigureDetails}. */
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
