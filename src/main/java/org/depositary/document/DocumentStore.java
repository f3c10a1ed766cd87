package org.depositary.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.change.ResourceKey;
import org.depositary.database.Conditions;
import org.depositary.database.RowInserts;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;
import org.depositary.database.Values;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Documents, their texts and their revisions in the database. */
@ApplicationScoped
class DocumentStore implements PanacheRepositoryBase<DocumentRow, UUID> {

  // One parameter for all ids. As parameters of their own H2 compares each row with each of them.
  private static final String WANTED =
      " FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id) JOIN document d ON d.id = wanted.id";
  private static final String TEXT =
      " JOIN document_text t ON t.document_id = d.id AND t.number = d.text_number";
  private static final String PRESENT = " WHERE d.deleted_at IS NULL";
  private static final String CURRENT_TEXTS = "SELECT d.id, t.characters" + WANTED + TEXT + PRESENT;

  private static final RowReads.Query<DocumentRow> EXISTING =
      new RowReads.Query<>(DocumentRow.class, "d", "", WANTED + PRESENT);
  private static final RowReads.Query<DocumentRow> DESCRIBED =
      new RowReads.Query<>(
          DocumentRow.class, "d", ", t.detected, NULL AS characters", WANTED + TEXT + PRESENT);
  private static final RowReads.Query<DocumentRow> WITH_SHORT_TEXTS =
      new RowReads.Query<>(
          DocumentRow.class,
          "d",
          ", t.detected, CASE WHEN d.text_utf16_length <= "
              + Described.SHORT
              + " THEN t.characters END AS characters",
          WANTED + TEXT + PRESENT);
  private static final RowReads.Query<RevisionRow> REVISIONS =
      new RowReads.Query<>(
          RevisionRow.class,
          "v",
          "",
          " FROM UNNEST(CAST(? AS UUID ARRAY), CAST(? AS INTEGER ARRAY)) AS wanted(id, number)"
              + " JOIN document_revision v"
              + " ON v.document_id = wanted.id AND v.number = wanted.number");

  private final RowInserts inserts;
  private final RowReads reads;

  DocumentStore(RowInserts inserts, RowReads reads) {
    this.inserts = inserts;
    this.reads = reads;
  }

  private Session session() {
    return getEntityManager().unwrap(Session.class);
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

  /** Those of some documents that are not deleted; as {@link RowReads} has them. */
  List<DocumentRow> listExisting(Collection<UUID> ids) {
    return reads.list(EXISTING, (row, beside) -> row, Array.ids(ids));
  }

  /**
   * A document, and what its current text says about itself.
   *
   * @param text the text itself, where it was asked for and is short
   */
  record Described(DocumentRow row, @Nullable String detected, @Nullable EncodedText text) {

    /** UTF-16 units of a text that is short. */
    static final int SHORT = 10_000;
  }

  /** The same, with what their current texts say about themselves. */
  List<Described> listDescribed(Collection<UUID> ids, boolean shortTexts) {
    return reads.list(
        shortTexts ? WITH_SHORT_TEXTS : DESCRIBED,
        (row, beside) ->
            new Described(
                row, beside.getString("detected"), EncodedText.of(beside.getBytes("characters"))),
        Array.ids(ids));
  }

  /** The current texts of some documents; what is not yet written is not seen. */
  Map<UUID, EncodedText> findCurrentTexts(Collection<UUID> ids) {
    return session().doReturningWork(connection -> findCurrentTexts(connection, ids));
  }

  private static Map<UUID, EncodedText> findCurrentTexts(
      Connection connection, Collection<UUID> ids) throws SQLException {
    Map<UUID, EncodedText> texts = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(CURRENT_TEXTS)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          texts.put(row.getObject(1, UUID.class), EncodedText.of(row.getBytes(2)));
        }
      }
    }
    return texts;
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

  /** The revisions that there are of those wanted, by id of their document and number. */
  List<RevisionRow> listRevisions(Collection<ResourceKey> wanted) {
    return reads.list(
        REVISIONS,
        (row, beside) -> row,
        Array.ids(wanted.stream().map(ResourceKey::id).toList()),
        Array.numbers(wanted.stream().map(ResourceKey::revision).toList()));
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
