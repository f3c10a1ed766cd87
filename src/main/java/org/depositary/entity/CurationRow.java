package org.depositary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored decision of a curator. */
@Entity(name = "Curation")
@Table(name = "curation")
class CurationRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  CurationAction action;

  /** What was merged away, split or renamed. */
  @Column(name = "entity_id")
  UUID entityId;

  /** The survivor of a merge, or what a split made. */
  @Column(name = "other_id")
  @Nullable UUID otherId;

  /** For a reversal: the decision that it undid. */
  @Nullable UUID reverses;

  @Column(name = "reversed_by")
  @Nullable UUID reversedBy;

  @Column(name = "decided_at")
  Instant decidedAt;

  @Column(length = 200)
  String actor;

  @Column(length = 1000)
  @Nullable String reason;

  /** JSON of {@link CurationDetails}. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String details;
}
