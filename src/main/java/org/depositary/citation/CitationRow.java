package org.depositary.citation;

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
import java.util.UUID;
import org.depositary.annotation.Anchor;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Verdict;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored citation. */
@Entity(name = "Citation")
@Table(name = "citation")
class CitationRow implements AnchoredRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation_seq")
  @SequenceGenerator(name = "citation_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Embedded Anchor anchor;

  double confidence;

  @Column(length = 100)
  String rule;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  CitationKind kind;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  Verdict verdict;

  /** For RESOLVED, SET and ANAPHORA citations of conventions. */
  @Column(name = "convention_id", length = 100)
  @Nullable String conventionId;

  /** The canonical record of a decision, a resolution or a national law. */
  @Column(name = "entity_id")
  @Nullable UUID entityId;

  /** The key by which that record was found. */
  @Column(name = "link_key", length = 64)
  @Nullable String linkKey;

  /** JSON of {@link CitationDetails}. */
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
