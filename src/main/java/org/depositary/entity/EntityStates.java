package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.http.EntityTags;
import org.depositary.http.Precondition;

/** Locks entities, holds preconditions against what they show, and makes their next revision. */
@ApplicationScoped
class EntityStates {

  private final EntityStore store;
  private final EntityViews views;
  private final EntityTags tags;
  private final Clock clock;

  EntityStates(EntityStore store, EntityViews views, EntityTags tags, Clock clock) {
    this.store = store;
    this.views = views;
    this.tags = tags;
    this.clock = clock;
  }

  /** The entity, locked and in the state that is meant; 404, 410, 308 or 412 otherwise. */
  EntityRow require(String id, Precondition precondition) {
    EntityRow row = views.requirePresent(id, store::findLocked);
    EntityView view = views.get(row);
    // Texts that name it meanwhile change the view, but not what curators decide about.
    if (!precondition.holds(view.stateTag().substring(1, view.stateTag().length() - 1))) {
      precondition.require(tags.of(view));
    }
    return row;
  }

  /** Locks two entities in one order, so that nobody waits for another crosswise. */
  void lock(Optional<UUID> one, Optional<UUID> other) {
    NavigableSet<UUID> ids = new TreeSet<>();
    one.ifPresent(ids::add);
    other.ifPresent(ids::add);
    ids.forEach(store::findLocked);
  }

  /** Counts a change of an entity; the caller appends it to the log. */
  Change revise(ChangeType type, EntityRow row, Decision decision) {
    row.revision++;
    row.updatedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Change(type, ResourceType.ENTITY, row.id, row.revision, decision.actor());
  }
}
