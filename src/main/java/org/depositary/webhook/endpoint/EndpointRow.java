package org.depositary.webhook.endpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored endpoint. Whoever holds its lock may write it and its deliveries. */
@Entity(name = "WebhookEndpoint")
@Table(name = "webhook_endpoint")
class EndpointRow {

  @Id UUID id;

  @Column(length = 2000)
  String url;

  @Column(length = 500)
  @Nullable String description;

  /** Names, each followed by a comma; empty for all. */
  @Column(name = "change_types", length = 200)
  String changeTypes;

  @Column(name = "resource_types", length = 500)
  String resourceTypes;

  /** Sealed. */
  @Column(length = 200)
  String secret;

  @Column(name = "previous_secret", length = 200)
  @Nullable String previousSecret;

  @Column(name = "previous_until")
  @Nullable Instant previousUntil;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  EndpointState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "disabled_reason", length = 20)
  @Nullable DisabledReason disabledReason;

  @Column(name = "disabled_at")
  @Nullable Instant disabledAt;

  /** How many attempts in a row have failed. */
  int failures;

  @Column(name = "failing_since")
  @Nullable Instant failingSince;

  /** What it was hinted at already, up to here; entries of the log may come again. */
  @Column(name = "seen_epoch")
  @Nullable UUID seenEpoch;

  @Column(name = "seen_position")
  long seenPosition;

  /** Not before this is it told of anything: it was a moment ago, or it failed. */
  @Column(name = "quiet_until")
  @Nullable Instant quietUntil;

  /** Until when a node is sending to it, or has not said what came of that; null where none is. */
  @Column(name = "held_until")
  @Nullable Instant heldUntil;

  /** From when on a node may take it; null where there is nothing to send. */
  @Column(name = "due_at")
  @Nullable Instant dueAt;

  /** Grows each time it is taken: who holds an older number has lost it. */
  int claims;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "created_by", length = 200)
  String createdBy;

  /** Whether the secret of before may still be used. */
  boolean isOverlapping(Instant now) {
    return previousUntil != null && previousUntil.isAfter(now);
  }

  /** Forgets a secret that is not used any more. */
  void forgetPrevious(Instant now) {
    if (!isOverlapping(now)) {
      previousSecret = null;
      previousUntil = null;
    }
  }

  boolean isEnabled() {
    return state == EndpointState.ENABLED;
  }

  /** Whether it was hinted at what stands at a position. */
  boolean hasSeen(UUID epoch, long position) {
    return epoch.equals(seenEpoch) && position <= seenPosition;
  }

  void see(UUID epoch, long position) {
    seenEpoch = epoch;
    seenPosition = position;
  }

  void enable() {
    state = EndpointState.ENABLED;
    disabledReason = null;
    disabledAt = null;
    healthy();
    quietUntil = null;
  }

  void disable(DisabledReason reason, Instant now) {
    state = EndpointState.DISABLED;
    disabledReason = reason;
    disabledAt = now;
    dueAt = null;
    release();
  }

  /** Whoever is sending to it has lost it. */
  void release() {
    claims++;
    heldUntil = null;
  }

  void healthy() {
    failures = 0;
    failingSince = null;
  }
}
