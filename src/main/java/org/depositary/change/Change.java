package org.depositary.change;

import java.util.UUID;

/**
 * One entry of the log, before it has a position.
 *
 * @param revision the revision that the resource has after the change
 * @param actor who did it: the name of the key, or "system"
 */
public record Change(
    ChangeType type, ResourceType resourceType, UUID resourceId, int revision, String actor) {}
