package org.depositary.citation;

import java.util.UUID;
import org.depositary.entity.EntityTally;
import org.depositary.entity.EntityType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision, resolution or national law as a document's view lists it. */
@Schema(
    name = "CitedAuthority",
    description = "A decision, a resolution or a national law that the document relies on.")
public record CitedAuthority(
    @Schema(description = "Id of its canonical record.") UUID id,
    @Schema(description = "What kind of authority it is.") EntityType type,
    @Schema(description = "Canonical name.", examples = "UNSC resolution 1325 (2000)") String name,
    @Schema(description = "Where the record is.", examples = "/v1/entities/0190…") String href,
    @Schema(description = "How often the document cites it.", minimum = "1") long citations) {

  static CitedAuthority of(EntityTally.Entry entry) {
    return new CitedAuthority(entry.id(), entry.type(), entry.name(), entry.href(), entry.places());
  }
}
