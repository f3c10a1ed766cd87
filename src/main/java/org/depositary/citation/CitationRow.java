package org.depositary.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.CitationKind;
import org.depositary.extraction.Verdict;
import org.jspecify.annotations.Nullable;

/** A stored citation; details are {@link CitationDetails}. */
@Entity(name = "Citation")
@Table(name = "citation")
class CitationRow extends AnchoredRow {

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
}
