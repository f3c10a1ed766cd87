package org.depositary.entity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entity as other views name it. */
@Schema(
    name = "EntityLink",
    description = "The canonical entity that a mention names or a citation relies on.")
public record EntityLink(
    @Schema(description = "Id of the entity.") UUID id,
    @Schema(description = "Canonical name.", examples = "European Court of Human Rights")
        String name,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(
            description =
                "For mentions: why this is the entity meant. AUTHORITY: the name stands in an"
                    + " authority list. FULL_NAME: the same full name of a person."
                    + " FULL_NAME_AND_ROLE: the same full name and calling, where roles keep others"
                    + " of that name apart: judges, officers and fighters, and clergy. SHARED_NAME:"
                    + " such a name without a role that tells. NAME: the same name and type."
                    + " NAME_IN_DOCUMENT: one word of a person's name, which leads no further than"
                    + " its document. CURATOR: a curator merged or split it.")
        @Nullable LinkReason reason,
    @Schema(description = "For mentions: how sure that reason is.", minimum = "0", maximum = "1")
        @Nullable Double confidence) {

  static EntityLink of(EntityRow row) {
    return new EntityLink(row.id, row.name, href(row.id), null, null);
  }

  EntityLink because(LinkReason why) {
    return new EntityLink(id, name, href, why, why.confidence());
  }

  static String href(UUID id) {
    return "/v1/entities/" + id;
  }
}
