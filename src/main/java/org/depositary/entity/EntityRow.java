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

/** A stored entity; one that was merged away points at its survivor. */
@Entity(name = "Entity")
@Table(name = "entity")
class EntityRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  EntityType type;

  @Column(length = 2000)
  String name;

  @Column(name = "folded_name", length = 2000)
  String foldedName;

  /** JSON of {@link org.depositary.authority.AuthorityDetails}; absent for what mentions name. */
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  @Nullable String details;

  int revision;

  @Column(name = "merged_into")
  @Nullable UUID mergedInto;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;
}
