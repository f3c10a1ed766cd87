package org.depositary.change;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows the resources of some types in their current state; features implement it. */
public interface ResourceViews {

  Set<ResourceType> types();

  /**
   * What a GET of the resource shows; nothing where it is gone, was merged away, or is a list.
   *
   * @param revision tells states of a document apart; means nothing for other types
   */
  Optional<?> find(ResourceType type, UUID id, int revision);
}
