package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the entities that no text names any more.
 *
 * <p>One that was merged away is judged by the keys that led to it: it goes as it would if nobody
 * had merged it, and stays while a text has one of them, wherever they lead now.
 */
@ApplicationScoped
class Lapses {

  private final ForgettingStore store;
  private final EntityStore entities;
  private final MergedKeys mergedKeys;

  Lapses(ForgettingStore store, EntityStore entities, MergedKeys mergedKeys) {
    this.store = store;
    this.entities = entities;
    this.mergedKeys = mergedKeys;
  }

  /**
   * The entities that go with some names, by id; those that were merged into them and stay are led
   * on.
   *
   * @param unused the names that go
   * @param touched the entities to which the erased document led
   * @param before those to which its names led before
   */
  Map<UUID, EntityRow> find(Collection<EntityNameRow> unused, Set<UUID> touched, Set<UUID> before) {
    Set<UUID> unnamed = new HashSet<>(touched);
    unnamed.removeAll(store.findUsed(touched));
    Map<UUID, EntityRow> going = new HashMap<>(entities.findAll(unnamed));
    Map<UUID, EntityRow> merged = merged(touched, before);
    Map<UUID, Set<String>> keys = mergedKeys.of(merged.keySet());
    Set<String> all = new HashSet<>();
    keys.values().forEach(all::addAll);
    Set<String> used = store.findUses(all).keySet();
    Set<UUID> concerned = concerned(unused, unnamed, keys);
    concerned.addAll(ledOn(merged, keys, unused));
    merged.forEach(
        (id, row) -> {
          if (concerned.contains(id)
              && Collections.disjoint(keys.getOrDefault(id, Set.of()), used)) {
            going.put(id, row);
          }
        });
    merged.keySet().removeAll(going.keySet());
    keys.values().forEach(mine -> mine.retainAll(used));
    merged.values().stream()
        .filter(row -> going.containsKey(row.mergedInto))
        .forEach(row -> leadOn(row, keys.getOrDefault(row.id, Set.of())));
    return going;
  }

  private Map<UUID, EntityRow> merged(Set<UUID> touched, Set<UUID> before) {
    Map<UUID, EntityRow> merged = new HashMap<>(entities.findAll(before));
    merged.values().removeIf(row -> row.mergedInto == null);
    store.listMergedInto(touched).forEach(row -> merged.put(row.id, row));
    return merged;
  }

  private Set<UUID> concerned(
      Collection<EntityNameRow> unused, Set<UUID> unnamed, Map<UUID, Set<String>> keys) {
    Set<UUID> concerned = new HashSet<>();
    store.listMergedInto(unnamed).forEach(row -> concerned.add(row.id));
    keys.forEach(
        (id, mine) -> {
          if (unused.stream().anyMatch(name -> mine.contains(name.linkKey))) {
            concerned.add(id);
          }
        });
    return concerned;
  }

  // What was led on once has lost its decision, and is known by its name alone.
  private static Set<UUID> ledOn(
      Map<UUID, EntityRow> merged, Map<UUID, Set<String>> keys, Collection<EntityNameRow> unused) {
    Set<String> names = new HashSet<>();
    unused.forEach(name -> names.add(name.foldedName));
    Set<UUID> ledOn = new HashSet<>();
    merged.forEach(
        (id, row) -> {
          if (!keys.containsKey(id) && names.contains(row.foldedName)) {
            ledOn.add(id);
          }
        });
    return ledOn;
  }

  // Its survivor goes although its own names were split off that one and are in use.
  private void leadOn(EntityRow row, Set<String> used) {
    row.mergedInto =
        entities.listByLinkKeys(used, LockModeType.NONE).stream()
            .map(name -> name.entityId)
            .findFirst()
            .orElse(null);
  }
}
