package org.depositary.webhook.endpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.change.reader.LogPlace;
import org.depositary.webhook.Failure;
import org.jspecify.annotations.Nullable;

/** A hint for one endpoint, and what came of sending it. */
@Entity(name = "WebhookDelivery")
@Table(name = "webhook_delivery")
class DeliveryRow {

  @Id UUID id;

  @Column(name = "endpoint_id")
  UUID endpointId;

  /** The same for every attempt, and for redeliveries. */
  @Column(name = "message_id")
  UUID messageId;

  /** Asked for by somebody; it is tried once. */
  boolean redelivery;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  MessageType type;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  DeliveryState state;

  /** For how many changes it stands. */
  long changes;

  /** Of the latest change, as what follows; null where it stands for none. */
  @Enumerated(EnumType.STRING)
  @Column(name = "change_type", length = 20)
  @Nullable ChangeType changeType;

  @Enumerated(EnumType.STRING)
  @Column(name = "resource_type", length = 30)
  @Nullable ResourceType resourceType;

  @Column(name = "resource_id")
  @Nullable UUID resourceId;

  int revision;

  UUID epoch;

  /** The position before the first change. */
  @Column(name = "after_position")
  long afterPosition;

  @Column(name = "last_position")
  long lastPosition;

  long known;

  @Column(name = "occurred_at")
  Instant occurredAt;

  /** As it is sent; null before the first attempt, until when it may come to stand for more. */
  @Column(length = 4000)
  @Nullable String body;

  int attempts;

  @Column(name = "attempted_at")
  @Nullable Instant attemptedAt;

  @Nullable Integer status;

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  @Nullable Failure failure;

  @Column(length = 500)
  @Nullable String excerpt;

  /** How long the last attempt took. */
  long millis;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  boolean isPending() {
    return state == DeliveryState.PENDING;
  }

  /** Whether it still may come to stand for more. */
  boolean isOpen() {
    return isPending() && body == null && !redelivery && type != MessageType.ENABLED;
  }

  /** Comes to stand for another change, after those before. */
  void add(LogEntry entry) {
    Change change = entry.change();
    changes++;
    changeType = change.type();
    resourceType = change.resourceType();
    resourceId = change.resourceId();
    revision = change.revision();
    lastPosition = entry.position();
    occurredAt = entry.occurredAt();
  }

  /** Comes to stand for an older one, too. */
  void supersede(DeliveryRow older, Instant now) {
    if (older.epoch.equals(epoch)) {
      changes += older.changes;
      afterPosition = Math.min(afterPosition, older.afterPosition);
    }
    if (older.type == MessageType.RESTARTED) {
      type = MessageType.RESTARTED;
    }
    older.end(DeliveryState.SUPERSEDED, now);
  }

  void end(DeliveryState last, Instant now) {
    state = last;
    endedAt = now;
  }

  /** Where a reader stands who has all that it stands for. */
  LogPlace last() {
    return new LogPlace(epoch, lastPosition, known);
  }

  /** Where a reader stands who has none of it. */
  LogPlace before() {
    return new LogPlace(epoch, afterPosition, known);
  }
}
