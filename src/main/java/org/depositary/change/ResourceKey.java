package org.depositary.change;

import java.util.UUID;

/**
 * Which resource of a type a change is about.
 *
 * @param revision tells states of a document apart; 0 for other types, which are shown as they are
 */
public record ResourceKey(UUID id, int revision) {

  /** What a change is about. */
  public static ResourceKey of(Change change) {
    boolean isState = change.resourceType() == ResourceType.REVISION;
    return new ResourceKey(change.resourceId(), isState ? change.revision() : 0);
  }
}
