package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;

/** What has to be known of entities and curations to forget some of them. */
@ApplicationScoped
class ForgettingStore {

  private static final int CHUNK = 500;

  private final EntityManager rows;

  ForgettingStore(EntityManager rows) {
    this.rows = rows;
  }

  /** Keeps the keys by which a document that is about to be deleted names entities. */
  void rememberKeys(UUID documentId) {
    rows.createNativeQuery(
            "INSERT INTO deleted_document_key (document_id, link_key)"
                + " SELECT document_id, link_key FROM mention"
                + " WHERE document_id = :id AND link_key IS NOT NULL"
                + " UNION SELECT document_id, link_key FROM citation"
                + " WHERE document_id = :id AND link_key IS NOT NULL")
        .setParameter("id", documentId)
        .executeUpdate();
  }

  /** The keys by which a document names entities, or did before it was deleted; once. */
  Set<String> takeKeys(UUID documentId) {
    Set<String> keys = new TreeSet<>();
    for (String from : List.of("mention", "citation", "deleted_document_key")) {
      keys.addAll(
          rows.unwrap(Session.class)
              .createNativeQuery(
                  "SELECT DISTINCT link_key FROM "
                      + from
                      + " WHERE document_id = :id AND link_key IS NOT NULL",
                  String.class)
              .setParameter("id", documentId)
              .getResultList());
    }
    rows.createNativeQuery("DELETE FROM deleted_document_key WHERE document_id = :id")
        .setParameter("id", documentId)
        .executeUpdate();
    return keys;
  }

  /** The names under which texts still mention or cite something, by key. */
  Map<String, Set<String>> findUses(Collection<String> keys) {
    Map<String, Set<String>> uses = new HashMap<>();
    for (List<String> chunk : chunks(keys)) {
      rows.createQuery(
              "select distinct r.linkKey, r.name from Mention r where r.linkKey in :keys",
              Object[].class)
          .setParameter("keys", chunk)
          .getResultList()
          .forEach(
              use ->
                  uses.computeIfAbsent((String) use[0], key -> new TreeSet<>())
                      .add(BoundedName.of((String) use[1]).text()));
      // What is cited is called by its identity, however a text spells it.
      rows.createQuery(
              "select distinct r.linkKey from Citation r where r.linkKey in :keys", String.class)
          .setParameter("keys", chunk)
          .getResultList()
          .forEach(key -> uses.computeIfAbsent(key, none -> new TreeSet<>()));
    }
    return uses;
  }

  /** Those of some entities that a text still names or cites. */
  Set<UUID> findUsed(Collection<UUID> entityIds) {
    Set<UUID> used = new HashSet<>();
    for (List<UUID> chunk : chunks(entityIds)) {
      for (String annotation : List.of("Mention", "Citation")) {
        used.addAll(
            rows.createQuery(
                    "select distinct r.entityId from " + annotation + " r where r.entityId in :ids",
                    UUID.class)
                .setParameter("ids", chunk)
                .getResultList());
      }
    }
    return used;
  }

  /** The entities that were merged into some others, directly or by way of others. */
  List<EntityRow> listMergedInto(Collection<UUID> entityIds) {
    List<EntityRow> merged = new ArrayList<>();
    Collection<UUID> into = entityIds;
    while (!into.isEmpty()) {
      List<EntityRow> next = new ArrayList<>();
      for (List<UUID> chunk : chunks(into)) {
        next.addAll(
            rows.createQuery("select e from Entity e where e.mergedInto in :ids", EntityRow.class)
                .setParameter("ids", chunk)
                .getResultList());
      }
      merged.addAll(next);
      into = next.stream().map(row -> row.id).toList();
    }
    return merged;
  }

  List<EntityNameRow> listNames(Collection<UUID> entityIds) {
    List<EntityNameRow> names = new ArrayList<>();
    for (List<UUID> chunk : chunks(entityIds)) {
      names.addAll(
          rows.createQuery(
                  "select n from EntityName n where n.entityId in :ids order by n.linkKey",
                  EntityNameRow.class)
              .setParameter("ids", chunk)
              .getResultList());
    }
    return names;
  }

  void remove(Collection<?> forgotten) {
    forgotten.forEach(rows::remove);
    rows.flush();
  }

  void flush() {
    rows.flush();
  }

  void persist(ErasedEntityRow remains) {
    rows.persist(remains);
  }

  Optional<ErasedEntityRow> findErased(UUID id) {
    return Optional.ofNullable(rows.find(ErasedEntityRow.class, id));
  }

  /** The decisions that merged entities away: mergers, and splits that were undone. */
  List<CurationRow> listMerging(Collection<UUID> entityIds) {
    List<CurationRow> found = new ArrayList<>();
    for (List<UUID> chunk : chunks(entityIds)) {
      found.addAll(
          rows.createQuery(
                  "select c from Curation c where c.action = :merge and c.entityId in :ids"
                      + " and c.reversedBy is null or c.action = :split and c.otherId in :ids"
                      + " and c.reversedBy is not null",
                  CurationRow.class)
              .setParameter("merge", CurationAction.MERGE)
              .setParameter("split", CurationAction.SPLIT)
              .setParameter("ids", chunk)
              .getResultList());
    }
    return found;
  }

  List<EntityNameRow> listNamesByDecision(Collection<UUID> curationIds) {
    List<EntityNameRow> names = new ArrayList<>();
    for (List<UUID> chunk : chunks(curationIds)) {
      names.addAll(
          rows.createQuery(
                  "select n from EntityName n where n.curationId in :ids", EntityNameRow.class)
              .setParameter("ids", chunk)
              .getResultList());
    }
    return names;
  }

  /** Whether a name has these folded words. */
  boolean isKnown(String words) {
    return !rows.createQuery(
            "select n.linkKey from EntityName n where n.foldedName = :words"
                + " or n.foldedName like :first escape '!' or n.foldedName like :last escape '!'"
                + " or n.foldedName like :inner escape '!'",
            String.class)
        .setParameter("words", words)
        .setParameter("first", words + " %")
        .setParameter("last", "% " + words)
        .setParameter("inner", "% " + words + " %")
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The journal in the order of its ids, some entries at a time. */
  List<JournalLine> listJournal(UUID after) {
    return rows.createQuery(
            "select c.id, c.entityId, c.otherId, c.reason, c.details, e.name, o.name"
                + " from Curation c join Entity e on e.id = c.entityId"
                + " left join Entity o on o.id = c.otherId where c.id > :after order by c.id",
            JournalLine.class)
        .setParameter("after", after)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  List<CurationRow> listCurations(Collection<UUID> ids) {
    List<CurationRow> found = new ArrayList<>();
    for (List<UUID> chunk : chunks(ids)) {
      found.addAll(
          rows.createQuery("select c from Curation c where c.id in :ids", CurationRow.class)
              .setParameter("ids", chunk)
              .getResultList());
    }
    return found;
  }

  Optional<EntityRow> findEntity(UUID id) {
    return Optional.ofNullable(rows.find(EntityRow.class, id));
  }

  /** The decisions that undid some others, or were undone by them. */
  List<CurationRow> listPointing(Collection<UUID> curationIds) {
    List<CurationRow> pointing = new ArrayList<>();
    for (List<UUID> chunk : chunks(curationIds)) {
      pointing.addAll(
          rows.createQuery(
                  "select c from Curation c where c.reverses in :ids or c.reversedBy in :ids",
                  CurationRow.class)
              .setParameter("ids", chunk)
              .getResultList());
    }
    return pointing;
  }

  private static <T> List<List<T>> chunks(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> chunks = new ArrayList<>();
    for (int from = 0; from < list.size(); from += CHUNK) {
      chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
    }
    return chunks;
  }
}
