package org.depositary.entity;

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
import org.depositary.extraction.MentionType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored mention. */
@Entity(name = "Mention")
@Table(name = "mention")
class MentionRow implements AnchoredRow {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annotation_seq")
  @SequenceGenerator(name = "annotation_seq", sequenceName = "annotation_seq", allocationSize = 100)
  Long pk;

  @Embedded Anchor anchor;

  double confidence;

  @Column(length = 100)
  String rule;

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

  /** JSON of {@link MentionDetails}. */
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
