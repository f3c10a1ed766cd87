package org.depositary.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;

/** Tasks in the database. */
@ApplicationScoped
class TaskStore implements PanacheRepositoryBase<TaskRow, UUID> {

  private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

  /** Hibernate's number for SKIP LOCKED: what another transaction holds is left out. */
  private static final int SKIP_LOCKED = -2;

  boolean isAnyDue(Instant now) {
    return count("dueAt <= ?1", now) > 0;
  }

  /** The task that is due for the longest time, unless other nodes are about to take all. */
  Optional<TaskRow> findDueLocked(Instant now) {
    return getEntityManager()
        .createQuery(
            "select t from Task t where t.dueAt <= :now order by t.dueAt, t.id", TaskRow.class)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The task, unless another transaction holds it right now. */
  Optional<TaskRow> findUnlessLocked(UUID id) {
    return getEntityManager()
        .createQuery("select t from Task t where t.id = :id", TaskRow.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
        .getResultStream()
        .findFirst();
  }

  Optional<TaskRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  Optional<TaskRow> findJoinedLocked(String joinKey) {
    return find("joinKey", joinKey).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The newest first. */
  List<TaskRow> list(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from Task r" + conditions.hql() + " order by r.id desc",
                    TaskRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select count(r) from Task r" + conditions.hql(), Long.class))
        .getSingleResult();
  }

  Map<TaskState, Long> countByState() {
    Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
    getEntityManager()
        .createQuery("select t.state, count(t) from Task t group by t.state", Object[].class)
        .getResultList()
        .forEach(c -> counts.put((TaskState) c[0], (Long) c[1]));
    return counts;
  }

  void deleteEndedBefore(Instant instant) {
    delete("endedAt < ?1", instant);
  }
}
