package org.depositary.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.change.ResourceKey;
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
  public Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys) {
    List<EntityRow> rows =
        store.listUnmanaged(keys.stream().map(ResourceKey::id).toList()).stream()
            .filter(row -> row.mergedInto == null)
            .toList();
    return views.listed(rows).stream()
        .collect(Collectors.toMap(view -> new ResourceKey(view.id(), 0), view -> view));
  }
}
