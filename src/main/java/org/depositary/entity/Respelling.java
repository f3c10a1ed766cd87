package org.depositary.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.text.Spelling;

/**
 * Shows names in their best spelling, whichever text came first.
 *
 * <p>A name that a curator gave stays.
 */
final class Respelling {

  private final EntityStore store;
  private final Instant now;
  private final String actor;

  Respelling(EntityStore store, Instant now, String actor) {
    this.store = store;
    this.now = now;
    this.actor = actor;
  }

  /** Spells a name as a text does where that is better; answers the entities that changed. */
  List<Change> respell(EntityNameRow row, String written) {
    BoundedName name = BoundedName.of(written);
    if (!Spelling.isBetter(name.text(), row.name)) {
      return List.of();
    }
    row.respell(name.text());
    return respell(List.of(row.entityId), name.text());
  }

  /** Spells the names of entities so where that is better; answers those that changed. */
  List<Change> respell(Collection<UUID> ids, String name) {
    List<Change> changes = new ArrayList<>();
    for (UUID id : ids) {
      EntityRow entity = store.findLocked(id).orElseThrow();
      if (entity.mergedInto == null
          && Spelling.isBetter(name, entity.name)
          && !store.isNamedByCurator(id)) {
        entity.name = name;
        entity.revision++;
        entity.updatedAt = now;
        changes.add(
            new Change(ChangeType.UPDATED, ResourceType.ENTITY, id, entity.revision, actor));
      }
    }
    return changes;
  }
}
