package org.depositary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.depositary.annotation.AnchoredRow;
import org.depositary.extraction.MentionType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored mention; details are {@link MentionDetails}. */
@Entity(name = "Mention")
@Table(name = "mention")
class MentionRow extends AnchoredRow {

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  MentionType type;

  @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
  String name;

  /** Absent for dates. */
  @Column(name = "entity_id")
  @Nullable UUID entityId;

  /** The key by which the entity was found; see {@link LinkKey}. */
  @Column(name = "link_key", length = 64)
  @Nullable String linkKey;

  /** Number of the sentence in its text, from 0; absent in rows of older versions. */
  @Nullable Integer sentence;
}
