package org.depositary.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Unit;
import org.jspecify.annotations.Nullable;

/** A stored figure; details are {@link FigureDetails}. */
@Entity(name = "Figure")
@Table(name = "figure")
class FigureRow extends AnchoredRow {

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
}
