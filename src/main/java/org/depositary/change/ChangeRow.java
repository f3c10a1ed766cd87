package org.depositary.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A stored change. PostgreSQL keeps the writing transaction's id beside it, for the feed. */
@Entity(name = "Change")
@Table(name = "change_log")
class ChangeRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long position;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  ChangeType type;

  @Enumerated(EnumType.STRING)
  @Column(name = "resource_type", length = 20)
  ResourceType resourceType;

  @Column(name = "resource_id")
  UUID resourceId;

  int revision;

  @Column(name = "occurred_at")
  Instant occurredAt;

  @Column(length = 200)
  String actor;
}
