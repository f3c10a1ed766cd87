package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The keys that led to entities before these were merged away. */
@ApplicationScoped
class MergedKeys {

  private final ForgettingStore store;
  private final CurationJournal journal;

  MergedKeys(ForgettingStore store, CurationJournal journal) {
    this.store = store;
    this.journal = journal;
  }

  /** By id of the entity; what a decision led away, and what followed it since. */
  Map<UUID, Set<String>> of(Collection<UUID> merged) {
    Map<UUID, Set<String>> keys = new HashMap<>();
    Map<UUID, UUID> entities = new HashMap<>();
    for (CurationRow entry : store.listMerging(merged)) {
      UUID entity = entry.action == CurationAction.SPLIT ? entry.otherId : entry.entityId;
      entities.put(entry.id, entity);
      keys.computeIfAbsent(entity, id -> new TreeSet<>()).addAll(journal.details(entry).keys());
    }
    for (EntityNameRow name : store.listNamesByDecision(entities.keySet())) {
      UUID entity = Objects.requireNonNull(entities.get(name.curationId));
      keys.computeIfAbsent(entity, id -> new TreeSet<>()).add(name.linkKey);
    }
    return keys;
  }

  Set<String> of(UUID merged) {
    return of(List.of(merged)).getOrDefault(merged, Set.of());
  }
}
