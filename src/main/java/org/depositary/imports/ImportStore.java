package org.depositary.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;

/** Imports and their results in the database. */
@ApplicationScoped
class ImportStore implements PanacheRepositoryBase<ImportRow, UUID> {

  /** The import, held against other writers until the transaction ends. */
  Optional<ImportRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The newest first. */
  List<ImportRow> list(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from Import r" + conditions.hql() + " order by r.id desc",
                    ImportRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select count(r) from Import r" + conditions.hql(), Long.class))
        .getSingleResult();
  }

  /** Says that lines are done, unless a later request has taken the import over. */
  boolean advance(Attempt attempt, long lastLine, LineCounts counts, Moment at) {
    return getEntityManager()
            .createQuery(
                "update Import r set r.linesDone = :last, r.created = r.created + :created,"
                    + " r.updated = r.updated + :updated, r.unchanged = r.unchanged + :unchanged,"
                    + " r.failed = r.failed + :failed, r.updatedAt = :now, r.aliveUntil = :until"
                    + " where r.id = :id and r.attempt = :attempt")
            .setParameter("last", lastLine)
            .setParameter("created", (long) counts.created())
            .setParameter("updated", (long) counts.updated())
            .setParameter("unchanged", (long) counts.unchanged())
            .setParameter("failed", (long) counts.failed())
            .setParameter("now", at.now())
            .setParameter("until", at.aliveUntil())
            .setParameter("id", attempt.importId())
            .setParameter("attempt", attempt.number())
            .executeUpdate()
        > 0;
  }

  /** Says that the import still runs, unless a later request has taken it over. */
  boolean renew(Attempt attempt, Instant aliveUntil) {
    return update(
            "aliveUntil = ?1 where id = ?2 and attempt = ?3",
            aliveUntil,
            attempt.importId(),
            attempt.number())
        > 0;
  }

  /** Results of the lines behind one, in their order. */
  List<ResultRow> listResults(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from ImportResult r" + conditions.hql() + " order by r.lastLine",
                    ResultRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  void persistResults(ResultRow row) {
    getEntityManager().persist(row);
  }

  /** Forgets imports that nobody has worked on since an instant, with their results. */
  void deleteBefore(Instant instant, Instant now) {
    delete("updatedAt < ?1 and aliveUntil < ?2", instant, now);
  }

  /** Now, and until when one who says so is believed to be there. */
  record Moment(Instant now, Instant aliveUntil) {}
}
