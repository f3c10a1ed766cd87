package org.depositary.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What remains of an entity that only erased documents named. */
@Entity(name = "ErasedEntity")
@Table(name = "erased_entity")
class ErasedEntityRow {

  @Id UUID id;

  /** The revision that the erasure was. */
  int revision;

  @Column(name = "erased_at")
  Instant erasedAt;

  /** The document whose erasure took it along. */
  @Column(name = "document_id")
  UUID documentId;
}
