package org.depositary.change.feed;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceKey;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;
import org.depositary.database.Snapshots;
import org.jspecify.annotations.Nullable;

/** Shows resources as they are now, each type by the feature that keeps it. */
@ApplicationScoped
public class CurrentResources {

  private final Map<ResourceType, ResourceViews> views = new EnumMap<>(ResourceType.class);

  private final Snapshots snapshots;

  CurrentResources(@All List<ResourceViews> features, Snapshots snapshots) {
    this.snapshots = snapshots;
    features.forEach(feature -> feature.types().forEach(type -> views.put(type, feature)));
  }

  /**
   * The state of what each entry is about, in their order; null where there is none to show.
   *
   * <p>The transaction of a caller may only read.
   */
  @Transactional
  @ActivateRequestContext
  public List<@Nullable Object> find(List<LogEntry> entries) {
    snapshots.forbidWrites();
    Map<ResourceType, Set<ResourceKey>> wanted = new EnumMap<>(ResourceType.class);
    for (LogEntry entry : entries) {
      Change change = entry.change();
      wanted
          .computeIfAbsent(change.resourceType(), type -> new LinkedHashSet<>())
          .add(ResourceKey.of(change));
    }
    Map<ResourceType, Map<ResourceKey, ?>> found = new EnumMap<>(ResourceType.class);
    wanted.forEach((type, keys) -> found.put(type, find(type, keys)));
    List<@Nullable Object> shown = new ArrayList<>(entries.size());
    for (LogEntry entry : entries) {
      Change change = entry.change();
      shown.add(found.getOrDefault(change.resourceType(), Map.of()).get(ResourceKey.of(change)));
    }
    return shown;
  }

  private Map<ResourceKey, ?> find(ResourceType type, Set<ResourceKey> keys) {
    ResourceViews feature = views.get(type);
    return feature == null ? Map.of() : feature.find(type, keys);
  }
}
