package org.depositary.entity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity that a document names. */
@Schema(name = "NamedEntity", description = "An entity that the document names.")
public record NamedEntity(
    @Schema(description = "Id of the entity.") UUID id,
    @Schema(description = "What kind of thing it is.") EntityType type,
    @Schema(description = "Canonical name.", examples = "Rwanda") String name,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "How often the document names it.", minimum = "1") long mentions) {

  static NamedEntity of(EntityTally.Entry entry) {
    return new NamedEntity(entry.id(), entry.type(), entry.name(), entry.href(), entry.places());
  }
}
