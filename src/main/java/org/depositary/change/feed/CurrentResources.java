package org.depositary.change.feed;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depositary.change.Change;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.depositary.change.ResourceViews;
import org.jspecify.annotations.Nullable;

/** Shows resources as they are now, each type by the feature that keeps it. */
@ApplicationScoped
class CurrentResources {

  private final Map<ResourceType, ResourceViews> views = new EnumMap<>(ResourceType.class);

  CurrentResources(@All List<ResourceViews> features) {
    features.forEach(feature -> feature.types().forEach(type -> views.put(type, feature)));
  }

  /** The state of what each entry is about, in their order; null where there is none to show. */
  @Transactional
  @ActivateRequestContext
  public List<@Nullable Object> find(List<LogEntry> entries) {
    List<@Nullable Object> found = new ArrayList<>(entries.size());
    for (LogEntry entry : entries) {
      found.add(find(entry.change()));
    }
    return found;
  }

  private @Nullable Object find(Change change) {
    ResourceViews feature = views.get(change.resourceType());
    return feature == null
        ? null
        : feature.find(change.resourceType(), change.resourceId(), change.revision()).orElse(null);
  }
}
