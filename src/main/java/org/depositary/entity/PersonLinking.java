package org.depositary.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Leads full names of people to entities, in one transaction. Not thread-safe.
 *
 * <p>One full name is one person until documents give it callings that keep two people apart. From
 * then on each calling leads to its own, and the name without one to a third: nobody knows who of
 * the others is meant. Whatever the order of documents, the outcome is the same.
 */
final class PersonLinking {

  private final EntityStore store;
  private final HeldNames names;
  private final Instant now;
  private final String actor;
  private final Respelling spellings;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param names among which those of every key of the names were read
   */
  PersonLinking(EntityStore store, HeldNames names, Instant now, String actor) {
    this.store = store;
    this.names = names;
    this.now = now;
    this.actor = actor;
    this.spellings = new Respelling(store, now, actor);
  }

  List<Change> changes() {
    return changes;
  }

  /** Whether nothing has to be made, parted or respelled for a name, going by what is stored. */
  static boolean isSettled(FullName name, Map<String, KnownName> known) {
    KnownName plain = known.get(name.plainKey());
    if (plain == null
        || !known.containsKey(name.key())
        || Spelling.isBetter(name.written(), plain.name())) {
      return false;
    }
    Set<UUID> people = new HashSet<>();
    name.keysOfCallings().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .forEach(one -> people.add(one.entityId()));
    return name.calling() != null || people.size() < 2 || !people.contains(plain.entityId());
  }

  /** The entity that a name leads to. */
  UUID link(FullName name) {
    EntityNameRow plain = plain(name);
    if (plain != null) {
      respell(name, plain);
    }
    if (names.get(name.key()) == null) {
      lead(name, plain == null ? name.written() : plain.name);
    }
    part(name);
    return Objects.requireNonNull(names.get(name.key())).entityId;
  }

  // An erasure may have left callings without the name alone.
  private @Nullable EntityNameRow plain(FullName name) {
    EntityNameRow plain = names.get(name.plainKey());
    if (plain != null || callings(name).isEmpty()) {
      return plain;
    }
    EntityNameRow first = callings(name).get(0);
    EntityNameRow made = persist(name.plainKey(), first.entityId, first.name);
    made.curationId = first.curationId;
    store.flush();
    return made;
  }

  // The plain key has the best spelling that any text has, for all who have the name.
  private void respell(FullName name, EntityNameRow plain) {
    if (Spelling.isBetter(name.written(), plain.name)) {
      Set<UUID> others = new TreeSet<>();
      callings(name).forEach(row -> others.add(row.entityId));
      changes.addAll(spellings.respell(plain, name.written()));
      callings(name).forEach(row -> row.name = plain.name);
      others.remove(plain.entityId);
      changes.addAll(spellings.respell(others, plain.name));
    }
  }

  private void lead(FullName name, String written) {
    EntityNameRow plain = names.get(name.plainKey());
    boolean first = callings(name).isEmpty();
    UUID entity = plain != null && first ? plain.entityId : create(written);
    EntityNameRow row = persist(name.key(), entity, written);
    if (plain != null && first) {
      // Whoever undoes the decision about the name takes this key along.
      row.curationId = plain.curationId;
      // A name that waits to be written would go before entities that are made after it.
      store.flush();
    } else if (plain == null && name.calling() != null) {
      persist(name.plainKey(), entity, written);
    }
  }

  private List<EntityNameRow> callings(FullName name) {
    return name.keysOfCallings().stream().map(names::get).filter(Objects::nonNull).toList();
  }

  private void part(FullName name) {
    List<EntityNameRow> callings = callings(name);
    Set<UUID> people = new HashSet<>();
    callings.forEach(row -> people.add(row.entityId));
    boolean shared = people.size() > 1;
    Set<UUID> toldAnew = new TreeSet<>();
    for (EntityNameRow row : callings) {
      if (explain(row, shared ? LinkReason.FULL_NAME_AND_ROLE : LinkReason.FULL_NAME)) {
        toldAnew.add(row.entityId);
      }
    }
    EntityNameRow plain = Objects.requireNonNull(names.get(name.plainKey()));
    if (explain(plain, shared ? LinkReason.SHARED_NAME : LinkReason.FULL_NAME)) {
      toldAnew.add(plain.entityId);
    }
    toldAnew.forEach(id -> revise(store.findLocked(id).orElseThrow(), ChangeType.UPDATED));
    if (shared
        && plain.curationId == null
        && people.contains(plain.entityId)
        && (name.calling() == null || store.isMentioned(plain.linkKey))) {
      split(plain);
    }
  }

  // Mentions show the reason: who holds some by this key has to be told of their entity.
  private boolean explain(EntityNameRow row, LinkReason reason) {
    if (row.reason == reason) {
      return false;
    }
    row.reason = reason;
    return row.curationId == null && store.isMentioned(row.linkKey);
  }

  private void split(EntityNameRow plain) {
    EntityRow before = store.findLocked(plain.entityId).orElseThrow();
    plain.entityId = create(plain.name);
    store.flush();
    store.moveAnnotations(List.of(plain.linkKey), plain.entityId);
    revise(before, ChangeType.SPLIT);
  }

  private void revise(EntityRow row, ChangeType what) {
    row.revision++;
    row.updatedAt = now;
    changes.add(new Change(what, ResourceType.ENTITY, row.id, row.revision, actor));
  }

  private UUID create(String name) {
    UUID id = store.create(new NewEntity(EntityType.PERSON, name, null), now).id;
    changes.add(new Change(ChangeType.CREATED, ResourceType.ENTITY, id, 1, actor));
    return id;
  }

  private EntityNameRow persist(String key, UUID entity, String name) {
    EntityNameRow row = store.persistName(new LinkKey(key, LinkReason.FULL_NAME), entity, name);
    names.put(row);
    return row;
  }
}
