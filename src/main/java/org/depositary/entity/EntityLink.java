package org.depositary.entity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as other views name it. */
@Schema(
    name = "EntityLink",
    description = "The canonical entity that a mention names or a citation relies on.")
public record EntityLink(
    @Schema(description = "Id of the entity.") UUID id,
    @Schema(description = "Canonical name.", examples = "European Court of Human Rights")
        String name,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href) {

  static EntityLink of(EntityRow row) {
    return new EntityLink(row.id, row.name, href(row.id));
  }

  static String href(UUID id) {
    return "/v1/entities/" + id;
  }
}
