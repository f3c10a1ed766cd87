package org.depositary.export;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.database.Ids;
import org.jspecify.annotations.Nullable;

/** Exports in the database, and the count of erasures that their steps look at. */
@ApplicationScoped
class ExportStore implements PanacheRepositoryBase<ExportRow, UUID> {

  private static final Set<ExportState> KEPT = Set.of(ExportState.RUNNING, ExportState.COMPLETE);
  private static final String ERASURES = "select erasures from erasure_count where id = 1";

  Optional<ExportRow> findWritten(String id) {
    return Ids.parse(id).flatMap(this::findByIdOptional);
  }

  Optional<ExportRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  Optional<ExportRow> findJoinedLocked(String joinKey) {
    return find("joinKey", joinKey).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** How many exports there are that may have files. */
  long countKept() {
    return count("state in ?1", KEPT);
  }

  /** The same of what one key has asked for. */
  long countKept(String actorId) {
    return count("state in ?1 and actorId = ?2", KEPT, actorId);
  }

  /**
   * The newest first.
   *
   * @param before the last one seen; null for the first page
   */
  List<ExportRow> list(@Nullable UUID before, int limit) {
    PanacheQuery<ExportRow> all =
        before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
    return all.page(0, limit).list();
  }

  List<ExportRow> listRunningLocked() {
    return find("state", ExportState.RUNNING).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  List<UUID> listFailed() {
    return listIds(ExportState.FAILED);
  }

  List<UUID> listWithdrawn() {
    return listIds(ExportState.WITHDRAWN);
  }

  private List<UUID> listIds(ExportState state) {
    return list("state", state).stream().map(row -> row.id).toList();
  }

  List<ExportRow> listExpiredLocked(Instant now) {
    return find("expiresAt <= ?1", now).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Takes every export back, in whatever state. */
  void withdrawAll(Instant now) {
    update(
        "state = ?1, joinKey = null, files = '[]', endedAt = ?2 where state <> ?1",
        ExportState.WITHDRAWN,
        now);
  }

  /** How often something was erased. */
  long getErasures() {
    return erasures(ERASURES);
  }

  /** The same, waiting for an erasure that is about to be committed, and keeping others out. */
  long getErasuresLocked() {
    return erasures(ERASURES + " for update");
  }

  private long erasures(String query) {
    return ((Number) getEntityManager().createNativeQuery(query).getSingleResult()).longValue();
  }

  /** Counts an erasure; steps that have read before it and would write after it see that. */
  void countErasure() {
    getEntityManager()
        .createNativeQuery("update erasure_count set erasures = erasures + 1 where id = 1")
        .executeUpdate();
  }
}
