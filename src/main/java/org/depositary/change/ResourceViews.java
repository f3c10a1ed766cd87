package org.depositary.change;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Shows the resources of some types in their current state; features implement it. */
public interface ResourceViews {

  Set<ResourceType> types();

  /**
   * What a GET of each resource shows, without what only a single resource can afford to show;
   * nothing for what is gone, was merged away, or is a list.
   */
  Map<ResourceKey, ?> find(ResourceType type, Collection<ResourceKey> keys);
}
