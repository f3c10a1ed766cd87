package org.depositary.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.database.Conditions;
import org.depositary.database.RowInserts;
import org.depositary.database.Values;
import org.jspecify.annotations.Nullable;

/** Documents, their texts and their revisions in the database. */
@ApplicationScoped
class DocumentStore implements PanacheRepositoryBase<DocumentRow, UUID> {

  private final RowInserts inserts;

  DocumentStore(RowInserts inserts) {
    this.inserts = inserts;
  }

  /** The document, held against other writers until the transaction ends. */
  Optional<DocumentRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  Optional<DocumentRow> findLockedByIdentity(String identityKey) {
    return find("identityKey", identityKey)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The documents of some sources, held in the same way. */
  List<DocumentRow> listLockedByIdentities(Collection<String> identityKeys) {
    Values some = Values.of("keys", identityKeys);
    String held = "select r from Document r where r.identityKey in " + some.hql();
    return some.bind(
            getEntityManager().createQuery(held + " order by r.identityKey", DocumentRow.class))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The next document that was read by another version of the extractor than this.
   *
   * @param after the last one found; null for the first
   */
  Optional<DocumentRow> findReadByOther(String version, @Nullable UUID after) {
    Conditions conditions = readByOther(version);
    if (after != null) {
      conditions.where("r.id > :value", after);
    }
    return list(conditions, " order by r.id", 1).stream().findFirst();
  }

  long countReadByOther(String version) {
    return count(readByOther(version));
  }

  private static Conditions readByOther(String version) {
    return new Conditions()
        .where("r.deletedAt is null")
        .where("r.extractorVersion <> :value", version);
  }

  /** The rows of a list, in an order that its conditions may begin. */
  List<DocumentRow> list(Conditions conditions, Function<Conditions, String> order, int limit) {
    return list(conditions, order.apply(conditions), limit);
  }

  List<DocumentRow> list(Conditions conditions, String order, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r from Document r" + conditions.hql() + order, DocumentRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  /** The ids of the documents that fit. */
  List<UUID> listIds(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select r.id from Document r" + conditions.hql(), UUID.class))
        .getResultList();
  }

  /** Some documents, deleted ones among them. */
  List<DocumentRow> listAll(Collection<UUID> ids) {
    Values some = Values.of("ids", ids);
    String rows = "select d from Document d where d.id in " + some.hql();
    return some.bind(getEntityManager().createQuery(rows, DocumentRow.class)).getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select count(r) from Document r" + conditions.hql(), Long.class))
        .getSingleResult();
  }

  /** Lets a task answer for the erased documents whose words may still be in the files. */
  void assignErased(UUID task) {
    update("erasureTask = ?1 where erasedAt is not null and wordsGoneAt is null", task);
  }

  /** Says that the words are gone for which a task answered, and how many documents that were. */
  long markGone(UUID task, Instant now) {
    return update("wordsGoneAt = ?1 where erasureTask = ?2 and wordsGoneAt is null", now, task);
  }

  /** Stores a new document; it is not managed. */
  void insert(DocumentRow row) {
    inserts.insertFirst(List.of(row));
  }

  void insert(TextRow row) {
    inserts.insert(List.of(row));
  }

  void insert(RevisionRow row) {
    inserts.insert(List.of(row));
  }

  TextRow getText(UUID documentId, int number) {
    return getEntityManager()
        .createQuery(
            "select t from DocumentText t where t.documentId = :id and t.number = :number",
            TextRow.class)
        .setParameter("id", documentId)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** Hash and lengths of a text. */
  record Measure(String sha256, int length, int utf16Length) {}

  /** The measure of a text, without reading the text. */
  Measure getMeasure(UUID documentId, int number) {
    return getEntityManager()
        .createQuery(
            "select t.sha256, t.length, t.utf16Length from DocumentText t"
                + " where t.documentId = :id and t.number = :number",
            Measure.class)
        .setParameter("id", documentId)
        .setParameter("number", number)
        .getSingleResult();
  }

  /** What a text says about itself, without reading the text. */
  Optional<String> findDetected(UUID documentId, int number) {
    return getEntityManager()
        .createQuery(
            "select t.detected from DocumentText t where t.documentId = :id and t.number = :number"
                + " and t.detected is not null",
            String.class)
        .setParameter("id", documentId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  Optional<RevisionRow> findRevision(UUID documentId, int number) {
    return getEntityManager()
        .createQuery(
            "select v from Revision v where v.documentId = :id and v.number = :number",
            RevisionRow.class)
        .setParameter("id", documentId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The last revision that was stored at an instant or before. */
  Optional<RevisionRow> findRevisionAsOf(UUID documentId, Instant asOf) {
    return getEntityManager()
        .createQuery(
            "select v from Revision v where v.documentId = :id and v.createdAt <= :asOf"
                + " order by v.number desc",
            RevisionRow.class)
        .setParameter("id", documentId)
        .setParameter("asOf", asOf)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The revisions numbered below a bound, the newest first. */
  List<RevisionRow> listRevisions(UUID documentId, int below, int limit) {
    return getEntityManager()
        .createQuery(
            "select v from Revision v where v.documentId = :id and v.number < :below"
                + " order by v.number desc",
            RevisionRow.class)
        .setParameter("id", documentId)
        .setParameter("below", below)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Forgets every text and revision of a deleted document. */
  void deleteHistory(UUID documentId) {
    for (String entity : List.of("Revision", "DocumentText")) {
      getEntityManager()
          .createQuery("delete from " + entity + " r where r.documentId = :id")
          .setParameter("id", documentId)
          .executeUpdate();
    }
  }
}
