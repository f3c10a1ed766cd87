package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.depositary.entity.CurationDetails.Renamed;

/** Takes out of the journal what is about erased entities, or quotes forgotten names. */
@ApplicationScoped
class CurationForgetting {

  private final ForgettingStore store;
  private final CurationJournal journal;

  CurationForgetting(ForgettingStore store, CurationJournal journal) {
    this.store = store;
    this.journal = journal;
  }

  /**
   * Forgets, and removes the entities that nothing is about any more.
   *
   * @param going entities to be removed
   * @param staying entities that may have lost names
   */
  void forget(List<EntityRow> going, Set<UUID> staying, Forgetting.Names names) {
    Set<UUID> erased = new HashSet<>(going.stream().map(row -> row.id).toList());
    Set<UUID> all = new HashSet<>(staying);
    all.addAll(erased);
    List<CurationRow> removed = new ArrayList<>();
    for (CurationRow entry : store.listCurations(all)) {
      boolean about = erased.contains(entry.entityId) || erased.contains(entry.otherId);
      if (removed.contains(entry)) {
        continue;
      }
      if (about || renames(entry, names)) {
        removed.add(entry);
      } else {
        clean(entry, names);
      }
    }
    remove(removed);
    for (EntityRow row : going) {
      row.mergedInto = null;
    }
    store.flush();
    store.remove(going);
  }

  private boolean renames(CurationRow entry, Forgetting.Names names) {
    Renamed renamed = journal.details(entry).renamed();
    return renamed != null && (names.has(renamed.from()) || names.has(renamed.to()));
  }

  private void clean(CurationRow entry, Forgetting.Names names) {
    CurationDetails details = journal.details(entry);
    List<CurationDetails.Moved> left =
        details.moved().stream().filter(moved -> !names.hasKey(moved.key())).toList();
    if (left.size() < details.moved().size()) {
      journal.describe(entry, new CurationDetails(left, details.renamed()));
    }
    if (entry.reason != null && names.areQuotedIn(entry.reason)) {
      entry.reason = null;
    }
  }

  private void remove(Collection<CurationRow> removed) {
    Set<UUID> ids = new HashSet<>(removed.stream().map(row -> row.id).toList());
    for (CurationRow pointing : store.listPointing(ids)) {
      pointing.reverses = ids.contains(pointing.reverses) ? null : pointing.reverses;
      pointing.reversedBy = ids.contains(pointing.reversedBy) ? null : pointing.reversedBy;
    }
    store.flush();
    store.remove(removed);
  }
}
