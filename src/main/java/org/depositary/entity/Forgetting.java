package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.http.GoneException;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Tombstone;

/**
 * Forgets the names that only an erased document knew, and the entities that only it named.
 *
 * <p>A name is known from the texts that still have a mention or a citation by its key, in any
 * revision. An entity that no text names any more is erased with all its names; of any other the
 * names go that nobody uses. What was merged away goes as it would if it had not been. What
 * curators wrote goes where it is about what is erased, or quotes it.
 */
@ApplicationScoped
public class Forgetting {

  private final ForgettingStore store;
  private final EntityStore entities;
  private final Lapses lapses;
  private final MergedKeys mergedKeys;
  private final LeftNames leftNames;
  private final CurationJournal journal;
  private final CurationForgetting curations;
  private final Clock clock;

  Forgetting(
      ForgettingStore store,
      EntityStore entities,
      Lapses lapses,
      MergedKeys mergedKeys,
      LeftNames leftNames,
      CurationJournal journal,
      CurationForgetting curations,
      Clock clock) {
    this.store = store;
    this.entities = entities;
    this.lapses = lapses;
    this.mergedKeys = mergedKeys;
    this.leftNames = leftNames;
    this.journal = journal;
    this.curations = curations;
    this.clock = clock;
  }

  /** To be called before a document is deleted, so that its names can be erased later. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remember(UUID documentId) {
    store.rememberKeys(documentId);
  }

  /** The keys of the names that a document has or had; to be asked before they are gone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<String> takeKeys(UUID documentId) {
    return store.takeKeys(documentId);
  }

  /**
   * Forgets what only an erased document knew, in the running transaction, once its annotations are
   * gone.
   *
   * @param keys what {@link #takeKeys} told
   * @return the entities that were erased, lost a name or got another
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Change> forget(UUID documentId, Set<String> keys, String actor) {
    // Locked: who links to one of them at the same time has to end before its uses are counted.
    List<EntityNameRow> names = entities.listByLinkKeys(keys, LockModeType.PESSIMISTIC_WRITE);
    Set<UUID> before = new TreeSet<>();
    names.forEach(name -> before.addAll(journal.lineage(name)));
    before.forEach(entities::findLocked);
    Map<String, Set<String>> uses = store.findUses(keys);
    List<EntityNameRow> unused =
        names.stream().filter(name -> !uses.containsKey(name.linkKey)).toList();
    Set<UUID> touched = new TreeSet<>(names.stream().map(name -> name.entityId).toList());
    Map<UUID, EntityRow> going = lapses.find(unused, touched, before);
    ForgottenNames forgotten = new ForgottenNames(store::isKnown);
    Set<UUID> changed = new HashSet<>();
    remove(unused, forgotten, changed);
    remove(namesOf(going), forgotten, changed);
    going.values().forEach(row -> forgotten.add(row.name));
    names.removeAll(unused);
    names.stream()
        .filter(name -> respell(name, uses.getOrDefault(name.linkKey, Set.of()), forgotten))
        .forEach(name -> changed.add(name.entityId));
    before.addAll(changed);
    before.addAll(curations.forget(going.keySet(), forgotten));
    before.removeAll(going.keySet());
    List<Change> changes = bury(documentId, going.values(), actor);
    changes.addAll(revise(before, changed, forgotten, actor));
    erase(going.values());
    return changes;
  }

  // Those merged away have none, but others lead where theirs did.
  private List<EntityNameRow> namesOf(Map<UUID, EntityRow> going) {
    Set<String> keys = new HashSet<>();
    mergedKeys.of(going.keySet()).values().forEach(keys::addAll);
    Map<String, EntityNameRow> names = new HashMap<>();
    store.listNames(going.keySet()).forEach(name -> names.put(name.linkKey, name));
    entities
        .listByLinkKeys(keys, LockModeType.PESSIMISTIC_WRITE)
        .forEach(name -> names.put(name.linkKey, name));
    return List.copyOf(names.values());
  }

  private void remove(List<EntityNameRow> names, ForgottenNames forgotten, Set<UUID> changed) {
    names.forEach(forgotten::add);
    names.forEach(name -> changed.add(name.entityId));
    store.remove(names);
  }

  // As a text that has the name spells it, if only the erased one spelt it as it is.
  private static boolean respell(
      EntityNameRow name, Set<String> spellings, ForgottenNames forgotten) {
    if (spellings.isEmpty() || spellings.contains(name.name)) {
      return false;
    }
    String other = spellings.iterator().next();
    forgotten.addSpelling(name, other);
    name.respell(other);
    return true;
  }

  private List<Change> bury(UUID documentId, Collection<EntityRow> going, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Change> changes = new ArrayList<>();
    for (EntityRow row : going) {
      ErasedEntityRow remains = new ErasedEntityRow();
      remains.id = row.id;
      remains.revision = row.revision + 1;
      remains.erasedAt = now;
      remains.documentId = documentId;
      store.persist(remains);
      changes.add(deleted(row, actor));
    }
    return changes;
  }

  private static Change deleted(EntityRow row, String actor) {
    return new Change(ChangeType.DELETED, ResourceType.ENTITY, row.id, row.revision + 1, actor);
  }

  private List<Change> revise(
      Set<UUID> staying, Set<UUID> changed, ForgottenNames forgotten, String actor) {
    List<Change> changes = new ArrayList<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (EntityRow row : entities.findAll(staying).values()) {
      boolean renamed = leftNames.rename(row, forgotten);
      // Nobody sees what was merged away until that is undone.
      if (row.mergedInto == null && (renamed || changed.contains(row.id))) {
        row.revision++;
        row.updatedAt = now;
        changes.add(
            new Change(ChangeType.UPDATED, ResourceType.ENTITY, row.id, row.revision, actor));
      }
    }
    return changes;
  }

  private void erase(Collection<EntityRow> going) {
    going.forEach(row -> row.mergedInto = null);
    store.flush();
    store.remove(going);
  }

  /** Why there is no entity: it was erased, or there never was one. */
  ProblemException missing(Optional<UUID> id) {
    return id.flatMap(store::findErased)
        .<ProblemException>map(
            row ->
                new GoneException(
                    "The entity was erased with the only document that named it.",
                    new Tombstone(
                        row.id.toString(), row.revision, row.erasedAt, null, row.erasedAt)))
        .orElseGet(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no entity with this id."));
  }
}
