package org.depositary.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the journal tells in words.
 *
 * @param entityName what its entity is called now
 * @param otherName what its other entity is called now
 */
record JournalLine(
    UUID id,
    UUID entityId,
    @Nullable UUID otherId,
    @Nullable String reason,
    String details,
    String entityName,
    @Nullable String otherName) {}
