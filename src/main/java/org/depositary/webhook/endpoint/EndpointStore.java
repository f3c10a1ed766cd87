package org.depositary.webhook.endpoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;

/** Endpoints in the database. */
@ApplicationScoped
class EndpointStore implements PanacheRepositoryBase<EndpointRow, UUID> {

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /** Hibernate's number for SKIP LOCKED: what another transaction holds is left out. */
  private static final int SKIP_LOCKED = -2;

  boolean isAnyDue(Instant now) {
    return count("dueAt <= ?1", now) > 0;
  }

  /** The endpoint that is due for the longest time, unless other nodes are about to take all. */
  Optional<EndpointRow> findDueLocked(Instant now) {
    return getEntityManager()
        .createQuery(
            "select e from WebhookEndpoint e where e.dueAt <= :now order by e.dueAt, e.id",
            EndpointRow.class)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<EndpointRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  List<EndpointRow> listEnabled() {
    return list("state = ?1 order by id", EndpointState.ENABLED);
  }

  /** The oldest first. */
  List<EndpointRow> list(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from WebhookEndpoint r" + conditions.hql() + " order by r.id",
                    EndpointRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select count(r) from WebhookEndpoint r" + conditions.hql(), Long.class))
        .getSingleResult();
  }

  /** Forgets the secrets that are not used any more. */
  void forgetPrevious(Instant now) {
    update("previousSecret = null, previousUntil = null where previousUntil <= ?1", now);
  }

  long countEnabled(boolean failing) {
    return count("state = ?1 and failures " + (failing ? "> 0" : "= 0"), EndpointState.ENABLED);
  }
}
