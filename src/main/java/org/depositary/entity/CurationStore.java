package org.depositary.entity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.database.Conditions;

/** Decisions of curators in the database. */
@ApplicationScoped
class CurationStore implements PanacheRepositoryBase<CurationRow, UUID> {

  Optional<CurationRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The newest first. */
  List<CurationRow> list(Conditions conditions, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from Curation r" + conditions.hql() + " order by r.id desc",
                    CurationRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select count(r) from Curation r" + conditions.hql(), Long.class))
        .getSingleResult();
  }
}
