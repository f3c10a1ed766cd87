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
 * revision. An entity that no text names any more is erased with all its names, and those that were
 * merged into it; of any other the names go that nobody uses. What curators wrote goes where it is
 * about what is erased, or quotes it.
 */
@ApplicationScoped
public class Forgetting {

  private final ForgettingStore store;
  private final EntityStore entities;
  private final CurationForgetting curations;
  private final Clock clock;

  Forgetting(
      ForgettingStore store, EntityStore entities, CurationForgetting curations, Clock clock) {
    this.store = store;
    this.entities = entities;
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
   * @return the entities that were erased or lost a name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Change> forget(UUID documentId, Set<String> keys, String actor) {
    // Locked: who links to one of them at the same time has to end before its uses are counted.
    List<EntityNameRow> names = entities.listByLinkKeys(keys, LockModeType.PESSIMISTIC_WRITE);
    Map<String, Set<String>> uses = store.findUses(keys);
    Set<UUID> touched = new TreeSet<>(names.stream().map(name -> name.entityId).toList());
    touched.forEach(entities::findLocked);
    Names forgotten = new Names();
    store.remove(forgotten.unused(names, uses));
    names.forEach(name -> forgotten.respell(name, uses.getOrDefault(name.linkKey, Set.of())));
    Set<UUID> erased = new HashSet<>(touched);
    erased.removeAll(store.findUsed(touched));
    List<EntityRow> going = going(touched, erased);
    going.forEach(row -> forgotten.add(row.name));
    erase(documentId, going, forgotten);
    List<Change> changes = new ArrayList<>(going.stream().map(row -> deleted(row, actor)).toList());
    touched.removeAll(erased);
    changes.addAll(revise(touched, forgotten, actor));
    curations.forget(going, touched, forgotten);
    return changes;
  }

  /** Those to be erased: who is merged into them goes too, and whom no name leads back to. */
  private List<EntityRow> going(Set<UUID> touched, Set<UUID> erased) {
    Map<UUID, EntityRow> going = new HashMap<>(entities.findAll(erased));
    store.listMergedInto(erased).forEach(row -> going.put(row.id, row));
    Set<UUID> staying = new HashSet<>(touched);
    staying.removeAll(erased);
    Set<String> known = new HashSet<>();
    store.listNames(staying).forEach(name -> known.add(name.foldedName));
    store.listMergedInto(staying).stream()
        .filter(row -> !known.contains(row.foldedName))
        .forEach(row -> going.put(row.id, row));
    return List.copyOf(going.values());
  }

  private void erase(UUID documentId, List<EntityRow> going, Names forgotten) {
    List<EntityNameRow> names = store.listNames(going.stream().map(row -> row.id).toList());
    names.forEach(name -> forgotten.add(name.name));
    store.remove(names);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (EntityRow row : going) {
      ErasedEntityRow remains = new ErasedEntityRow();
      remains.id = row.id;
      remains.revision = row.revision + 1;
      remains.erasedAt = now;
      remains.documentId = documentId;
      store.persist(remains);
    }
  }

  private static Change deleted(EntityRow row, String actor) {
    return new Change(ChangeType.DELETED, ResourceType.ENTITY, row.id, row.revision + 1, actor);
  }

  private List<Change> revise(Set<UUID> staying, Names forgotten, String actor) {
    Map<UUID, List<EntityNameRow>> left = new HashMap<>();
    store
        .listNames(staying)
        .forEach(name -> left.computeIfAbsent(name.entityId, id -> new ArrayList<>()).add(name));
    List<Change> changes = new ArrayList<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (EntityRow row : entities.findAll(staying).values()) {
      if (forgotten.concerns(row, left.getOrDefault(row.id, List.of()))) {
        row.revision++;
        row.updatedAt = now;
        changes.add(
            new Change(ChangeType.UPDATED, ResourceType.ENTITY, row.id, row.revision, actor));
      }
    }
    return changes;
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

  /** The names that are forgotten in one erasure. */
  static final class Names {

    private final Set<String> folded = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<UUID> changed = new HashSet<>();

    void add(String name) {
      folded.add(BoundedName.of(name).folded());
    }

    /** The names whose key no text has any more. */
    Collection<EntityNameRow> unused(List<EntityNameRow> names, Map<String, Set<String>> uses) {
      List<EntityNameRow> unused =
          names.stream().filter(name -> !uses.containsKey(name.linkKey)).toList();
      for (EntityNameRow name : unused) {
        add(name.name);
        keys.add(name.linkKey);
        changed.add(name.entityId);
      }
      return unused;
    }

    /** Spells a name as a text that has it, if only the erased one spelt it as it is. */
    void respell(EntityNameRow name, Set<String> spellings) {
      if (!spellings.isEmpty() && !spellings.contains(name.name)) {
        BoundedName other = BoundedName.of(spellings.iterator().next());
        name.name = other.text();
        name.foldedName = other.folded();
        changed.add(name.entityId);
      }
    }

    /** Whether an entity that stays has changed; it is called by a name that is left. */
    boolean concerns(EntityRow row, List<EntityNameRow> left) {
      if (!changed.contains(row.id)) {
        return false;
      }
      boolean mine = folded.contains(row.foldedName);
      Optional<EntityNameRow> same =
          left.stream().filter(name -> name.foldedName.equals(row.foldedName)).findFirst();
      Optional<EntityNameRow> other = same.or(() -> left.stream().filter(name -> mine).findFirst());
      other.ifPresent(
          name -> {
            row.name = name.name;
            row.foldedName = name.foldedName;
          });
      return true;
    }

    boolean hasKey(String key) {
      return keys.contains(key);
    }

    boolean has(String name) {
      return folded.contains(BoundedName.of(name).folded());
    }

    /** Whether words quote one of the names, whatever their case and accents. */
    boolean areQuotedIn(String words) {
      String all = BoundedName.of(words).folded();
      return folded.stream().anyMatch(name -> !name.isEmpty() && all.contains(name));
    }
  }
}
