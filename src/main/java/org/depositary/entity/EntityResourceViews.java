package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;

/** Shows entities to those who follow changes. */
@ApplicationScoped
class EntityResourceViews implements ResourceViews {

  private final EntityStore store;
  private final EntityViews views;

  EntityResourceViews(EntityStore store, EntityViews views) {
    this.store = store;
    this.views = views;
  }

  @Override
  public Set<ResourceType> types() {
    return Set.of(ResourceType.ENTITY);
  }

  @Override
  public Optional<?> find(ResourceType type, UUID id, int revision) {
    return store.findByIdOptional(id).filter(row -> row.mergedInto == null).map(views::get);
  }
}
