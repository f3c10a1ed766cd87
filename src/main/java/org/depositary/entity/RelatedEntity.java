package org.depositary.entity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity that texts name together with another. */
@Schema(name = "RelatedEntity", description = "An entity that is named together with another.")
record RelatedEntity(
    @Schema(description = "Id of the entity.") UUID id,
    @Schema(description = "What kind of thing it is.") EntityType type,
    @Schema(description = "Canonical name.", examples = "Rwanda") String name,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "How many documents name both.", minimum = "1") long documents,
    @Schema(description = "How many sentences name both.", minimum = "0") long sentences) {

  static RelatedEntity of(EntityTally.Entry entry, long sentences) {
    return new RelatedEntity(
        entry.id(), entry.type(), entry.name(), entry.href(), entry.places(), sentences);
  }
}
