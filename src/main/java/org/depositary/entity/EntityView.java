package org.depositary.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.extraction.MentionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as clients see it. */
@Schema(name = "Entity", description = "The canonical record that mentions resolve to.")
record EntityView(
    @Schema(description = "Opaque id.") UUID id,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "Number of the current revision, from 1.", minimum = "1") int revision,
    @Schema(description = "What kind of thing it is.") MentionType type,
    @Schema(description = "Canonical name.", examples = "European Court of Human Rights")
        String name,
    @Schema(description = "Every name under which mentions find it, sorted.") List<String> aliases,
    @Schema(description = "How often current texts name it.", minimum = "0") long mentions,
    @Schema(description = "How many documents name it.", minimum = "0") long documents,
    @Schema(description = "When it was first stored.") Instant createdAt,
    @Schema(description = "When its current revision was stored.") Instant updatedAt) {

  static EntityView of(EntityRow row, List<String> aliases, MentionStore.Count count) {
    return new EntityView(
        row.id,
        EntityLink.of(row).href(),
        row.revision,
        row.type,
        row.name,
        aliases,
        count.mentions(),
        count.documents(),
        row.createdAt,
        row.updatedAt);
  }
}
