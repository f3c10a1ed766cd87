package org.depositary.webhook.endpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;

/** Deliveries in the database. */
@ApplicationScoped
class DeliveryStore implements PanacheRepositoryBase<DeliveryRow, UUID> {

  /** What is still to be sent to an endpoint, in the order in which it came up. */
  List<DeliveryRow> listPending(UUID endpoint) {
    return list("endpointId = ?1 and state = ?2 order by id", endpoint, DeliveryState.PENDING);
  }

  Optional<DeliveryRow> find(UUID endpoint, UUID id) {
    return find("id = ?1 and endpointId = ?2", id, endpoint).firstResultOptional();
  }

  /** The newest first. */
  List<DeliveryRow> list(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from WebhookDelivery r" + conditions.hql() + " order by r.id desc",
                    DeliveryRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select count(r) from WebhookDelivery r" + conditions.hql(), Long.class))
        .getSingleResult();
  }

  void deleteEndedBefore(Instant instant) {
    delete("endedAt < ?1", instant);
  }

  /** Deletes what has ended of an endpoint but the newest. */
  void deleteBeyond(UUID endpoint, int most) {
    find("endpointId = ?1 order by id desc", endpoint)
        .range(most, most)
        .firstResultOptional()
        .ifPresent(
            row ->
                delete("endpointId = ?1 and id <= ?2 and endedAt is not null", endpoint, row.id));
  }
}
