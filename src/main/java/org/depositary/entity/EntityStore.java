package org.depositary.entity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.database.Conditions;
import org.depositary.database.Ids;
import org.depositary.database.RowInserts;
import org.depositary.database.RowReads;
import org.depositary.database.RowReads.Array;
import org.depositary.database.Values;

/** Entities and their names in the database. */
@ApplicationScoped
class EntityStore implements PanacheRepositoryBase<EntityRow, UUID> {

  private static final int CHUNK = 500;

  private static final RowReads.Query<EntityRow> SOME =
      new RowReads.Query<>(
          EntityRow.class,
          "e",
          "",
          " FROM UNNEST(CAST(? AS UUID ARRAY)) AS wanted(id) JOIN entity e ON e.id = wanted.id");

  private final RowInserts inserts;
  private final RowReads reads;
  private final String namesOfEach;

  EntityStore(RowInserts inserts, RowReads reads) {
    this.inserts = inserts;
    this.reads = reads;
    this.namesOfEach =
        "SELECT r.link_key, r.entity_id, r.name"
            + reads.fromAny("entity_name", "entity_id", "uuid");
  }

  Map<UUID, EntityRow> findAll(Collection<UUID> ids) {
    Map<UUID, EntityRow> found = new HashMap<>();
    List<UUID> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<UUID> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      Values some = Values.of("ids", chunk);
      String rows = "select e from Entity e where e.id in " + some.hql();
      some.bind(getEntityManager().createQuery(rows, EntityRow.class))
          .getResultList()
          .forEach(row -> found.put(row.id, row));
    }
    return found;
  }

  Optional<EntityRow> findLocked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Why each of these keys leads to its entity. */
  Map<String, LinkReason> findReasons(Collection<String> keys) {
    Map<String, LinkReason> found = new HashMap<>();
    listByLinkKeys(keys, LockModeType.NONE)
        .forEach(row -> found.put(row.linkKey, row.currentReason()));
    return found;
  }

  /** Every name that a decision leads to an entity. */
  List<EntityNameRow> listByCurationLocked(UUID curationId) {
    return getEntityManager()
        .createQuery(
            "select n from EntityName n where n.curationId = :id order by n.linkKey",
            EntityNameRow.class)
        .setParameter("id", curationId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * The names behind link keys, in the order of the keys; a key nobody uses is absent. While they
   * are locked no curator can lead them elsewhere.
   */
  List<EntityNameRow> listByLinkKeys(Collection<String> keys, LockModeType lock) {
    List<EntityNameRow> found = new ArrayList<>();
    List<String> wanted = keys.stream().sorted().toList();
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<String> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      Values some = Values.of("keys", chunk);
      String named =
          "select n from EntityName n where n.linkKey in " + some.hql() + " order by n.linkKey";
      some.bind(getEntityManager().createQuery(named, EntityNameRow.class))
          .setLockMode(lock)
          .getResultList()
          .forEach(found::add);
    }
    return found;
  }

  /** Those of some keys that lead to an entity. Locks nothing. */
  Map<String, KnownName> findKnown(Collection<String> keys) {
    Map<String, KnownName> known = new HashMap<>();
    List<String> wanted = List.copyOf(keys);
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<String> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      Values some = Values.of("keys", chunk);
      String leading =
          "select n.linkKey, n.entityId, n.name from EntityName n where n.linkKey in " + some.hql();
      some.bind(getEntityManager().createQuery(leading, KnownName.class))
          .getResultList()
          .forEach(one -> known.put(one.linkKey(), one));
    }
    return known;
  }

  /** Whether a curator gave the entity its name, by renaming it or making it of another. */
  boolean isNamedByCurator(UUID id) {
    return !getEntityManager()
        .createQuery(
            "select c.id from Curation c where c.reversedBy is null"
                + " and (c.entityId = :id and c.action = :renaming"
                + " or c.otherId = :id and c.action = :split)",
            UUID.class)
        .setParameter("id", id)
        .setParameter("renaming", CurationAction.RENAME)
        .setParameter("split", CurationAction.SPLIT)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Whether any text, current or not, has a mention that came by a key. */
  boolean isMentioned(String key) {
    inserts.complete();
    return !getEntityManager()
        .createQuery("select m.linkKey from Mention m where m.linkKey = :key", String.class)
        .setParameter("key", key)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Every key and name that leads to an entity, in the order of the keys. */
  List<EntityNameRow> listNamesLocked(UUID entityId) {
    return getEntityManager()
        .createQuery(
            "select n from EntityName n where n.entityId = :id order by n.linkKey",
            EntityNameRow.class)
        .setParameter("id", entityId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Lets the mentions and citations that came by some keys name another entity. */
  void moveAnnotations(Collection<String> keys, UUID entityId) {
    inserts.complete();
    List<String> wanted = List.copyOf(keys);
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<String> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      for (String annotation : List.of("Mention", "Citation")) {
        getEntityManager()
            .createQuery(
                "update " + annotation + " r set r.entityId = :id where r.linkKey in :keys")
            .setParameter("id", entityId)
            .setParameter("keys", chunk)
            .executeUpdate();
      }
    }
  }

  /** How the names of an entity sound. */
  List<String> listSounds(UUID entityId) {
    return getEntityManager()
        .createQuery(
            "select distinct n.sound from EntityName n where n.entityId = :id and n.sound <> ''",
            String.class)
        .setParameter("id", entityId)
        .getResultList();
  }

  /** Makes an entity that link key and name lead to. */
  EntityNameRow create(LinkKey key, NewEntity made, Instant now) {
    return persistName(key, create(made, now).id, made.name());
  }

  /** Makes an entity to which nothing leads yet. */
  EntityRow create(NewEntity made, Instant now) {
    BoundedName name = BoundedName.of(made.name());
    EntityRow row = new EntityRow();
    row.id = Ids.next();
    row.type = made.type();
    row.name = name.text();
    row.foldedName = name.folded();
    row.details = made.details();
    row.revision = 1;
    row.createdAt = now;
    row.updatedAt = now;
    persist(row);
    return row;
  }

  /** Lets a link key and a name lead to an entity. */
  EntityNameRow persistName(LinkKey key, UUID entityId, String name) {
    EntityNameRow row = EntityNameRow.of(key, name);
    row.entityId = entityId;
    getEntityManager().persist(row);
    return row;
  }

  /**
   * Lets a link key and a name lead where another leads; who undoes a decision about that one takes
   * both along.
   */
  EntityNameRow persistName(LinkKey key, EntityNameRow with, String name) {
    EntityNameRow row = EntityNameRow.of(key, name);
    row.entityId = with.entityId;
    row.curationId = with.curationId;
    getEntityManager().persist(row);
    return row;
  }

  /** The details of those entities that have some, as rows keep them. */
  Map<UUID, String> findDetails(Collection<UUID> ids) {
    Map<UUID, String> found = new HashMap<>();
    List<UUID> wanted = List.copyOf(ids);
    for (int from = 0; from < wanted.size(); from += CHUNK) {
      List<UUID> chunk = wanted.subList(from, Math.min(wanted.size(), from + CHUNK));
      Values some = Values.of("ids", chunk);
      String detailed =
          "select e.id, e.details from Entity e where e.details is not null and e.id in "
              + some.hql();
      some.bind(getEntityManager().createQuery(detailed, Object[].class))
          .getResultList()
          .forEach(row -> found.put((UUID) row[0], (String) row[1]));
    }
    return found;
  }

  /** Those of some entities that there are, merged away or not; they are not managed. */
  List<EntityRow> listUnmanaged(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : reads.list(SOME, (row, beside) -> row, Array.ids(ids));
  }

  private static KnownName known(ResultSet row) throws SQLException {
    return new KnownName(row.getString(1), row.getObject(2, UUID.class), row.getString(3));
  }

  /** Every name by which entities are found, sorted: stored, and of authority lists. */
  Map<UUID, List<String>> listNames(Collection<UUID> entityIds) {
    Map<UUID, Set<String>> names = new HashMap<>();
    if (!entityIds.isEmpty()) {
      reads
          .list(namesOfEach, EntityStore::known, Array.ids(entityIds))
          .forEach(
              one -> {
                Set<String> all = names.computeIfAbsent(one.entityId(), id -> new TreeSet<>());
                all.add(one.name());
                all.addAll(ListedNames.of(one.linkKey()));
              });
    }
    Map<UUID, List<String>> sorted = new HashMap<>();
    names.forEach((id, all) -> sorted.put(id, List.copyOf(all)));
    return sorted;
  }

  /** The rows of a list, in an order that its conditions may begin. */
  List<EntityRow> list(Conditions conditions, Function<Conditions, String> order, int limit) {
    return list(conditions, order.apply(conditions), limit);
  }

  List<EntityRow> list(Conditions conditions, String order, int limit) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select r from Entity r" + conditions.hql() + order, EntityRow.class))
        .setMaxResults(limit)
        .getResultList();
  }

  long count(Conditions conditions) {
    return conditions
        .bind(
            getEntityManager()
                .createQuery("select count(r) from Entity r" + conditions.hql(), Long.class))
        .getSingleResult();
  }
}
