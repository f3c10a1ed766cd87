package org.depositary.entity;

import java.util.Comparator;
import java.util.UUID;
import org.depositary.extraction.MentionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as a document's view lists it. Ordered by how often it is named, then by name. */
@Schema(name = "NamedEntity", description = "An entity that the document names.")
public record NamedEntity(
    @Schema(description = "Id of the entity.") UUID id,
    @Schema(description = "What kind of thing it is.") MentionType type,
    @Schema(description = "Canonical name.", examples = "Rwanda") String name,
    @Schema(description = "Where the entity is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "How often the document names it.", minimum = "1") long mentions)
    implements Comparable<NamedEntity> {

  private static final Comparator<NamedEntity> ORDER =
      Comparator.comparingLong(NamedEntity::mentions)
          .reversed()
          .thenComparing(NamedEntity::name)
          .thenComparing(NamedEntity::id);

  static NamedEntity of(EntityRow row, long mentions) {
    return new NamedEntity(row.id, row.type, row.name, "/v1/entities/" + row.id, mentions);
  }

  @Override
  public int compareTo(NamedEntity other) {
    return ORDER.compare(this, other);
  }
}
