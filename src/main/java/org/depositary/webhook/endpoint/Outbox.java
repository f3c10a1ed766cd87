package org.depositary.webhook.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.change.reader.LogPlace;
import org.depositary.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be sent to each endpoint: the greeting, one hint that was tried, one that was
 * not, and whatever somebody asked for again.
 *
 * <p>Every method runs in a write transaction that holds the lock of the endpoint.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Outbox {

  private final DeliveryStore deliveries;

  Outbox(DeliveryStore deliveries) {
    this.deliveries = deliveries;
  }

  /** The hint that was not tried yet; a new one where there is none. */
  DeliveryRow open(EndpointRow endpoint, MessageType type, LogPlace place, Instant now) {
    return deliveries.listPending(endpoint.id).stream()
        .filter(row -> row.isOpen() && row.epoch.equals(place.epoch()))
        .findFirst()
        .orElseGet(() -> create(endpoint.id, type, place, now));
  }

  private DeliveryRow create(UUID endpoint, MessageType type, LogPlace place, Instant now) {
    DeliveryRow row = new DeliveryRow();
    row.id = Ids.next();
    row.endpointId = endpoint;
    row.messageId = row.id;
    row.type = type;
    row.state = DeliveryState.PENDING;
    row.epoch = place.epoch();
    row.afterPosition = place.position();
    row.lastPosition = place.position();
    row.known = place.known();
    row.occurredAt = now;
    row.createdAt = now;
    deliveries.persist(row);
    return row;
  }

  /** The same message again. */
  DeliveryRow repeat(DeliveryRow first, Instant now) {
    DeliveryRow row = create(first.endpointId, first.type, first.before(), now);
    row.redelivery = true;
    row.messageId = first.messageId;
    row.changes = first.changes;
    row.changeType = first.changeType;
    row.resourceType = first.resourceType;
    row.resourceId = first.resourceId;
    row.revision = first.revision;
    row.lastPosition = first.lastPosition;
    row.occurredAt = first.occurredAt;
    row.body = first.body;
    return row;
  }

  /** What is to be sent now; hints that a later one stands for have ended then. */
  Optional<DeliveryRow> next(EndpointRow endpoint, Instant now) {
    List<DeliveryRow> pending = deliveries.listPending(endpoint.id);
    Optional<DeliveryRow> asked = pending.stream().filter(row -> row.redelivery).findFirst();
    if (asked.isPresent() || isQuiet(endpoint, now)) {
      return asked;
    }
    Optional<DeliveryRow> greeting =
        pending.stream()
            .filter(row -> row.type == MessageType.ENABLED)
            .filter(row -> row.epoch.equals(endpoint.seenEpoch))
            .findFirst();
    if (greeting.isPresent()) {
      return greeting;
    }
    // One that was not tried comes before one whose body is written, and one of the present epoch
    // before one of another, whatever the ids say: those are of the clocks of nodes.
    Optional<DeliveryRow> hint =
        pending.stream()
            .max(
                Comparator.comparing(DeliveryRow::isOpen)
                    .thenComparing(row -> row.epoch.equals(endpoint.seenEpoch))
                    .thenComparing(row -> row.id));
    hint.ifPresent(
        newest ->
            pending.stream().filter(row -> row != newest).forEach(r -> newest.supersede(r, now)));
    return hint;
  }

  private static boolean isQuiet(EndpointRow endpoint, Instant now) {
    return endpoint.quietUntil != null && endpoint.quietUntil.isAfter(now);
  }

  /** Says when the endpoint is due: never while a message is under way to it. */
  void schedule(EndpointRow endpoint, Instant now) {
    List<DeliveryRow> pending = deliveries.listPending(endpoint.id);
    if (pending.isEmpty() || !endpoint.isEnabled()) {
      endpoint.dueAt = null;
      return;
    }
    boolean asked = pending.stream().anyMatch(row -> row.redelivery);
    Instant free = later(now, endpoint.heldUntil);
    endpoint.dueAt = asked ? free : later(free, endpoint.quietUntil);
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other == null || one.isAfter(other) ? one : other;
  }

  /** Ends all of it: the endpoint is not sent anything any more. */
  void close(EndpointRow endpoint, Instant now) {
    deliveries.listPending(endpoint.id).forEach(row -> row.end(DeliveryState.FAILED, now));
  }
}
