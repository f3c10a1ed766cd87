package org.depositary.entity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision of a curator as clients see it. */
@Schema(name = "Curation", description = "What a curator decided about entities.")
record CurationView(
    @Schema(description = "Opaque id.") UUID id,
    @Schema(description = "Where the decision is.", examples = "/v1/curations/0190…") String href,
    @Schema(
            description =
                "MERGE led the names of entity to other; SPLIT led some of them to other, which it"
                    + " made; RENAME gave entity another name; REVERSAL undid an earlier one.")
        CurationAction action,
    @Schema(description = "What was merged away, split or renamed, as it is called now.")
        EntityLink entity,
    @Schema(description = "The survivor of a merge, or what a split made.")
        @Nullable EntityLink other,
    @Schema(
            description = "The names that were led elsewhere.",
            examples = "[\"Court of Cassation\"]")
        List<String> names,
    @Schema(description = "The name before a renaming.", examples = "Cassation Court")
        @Nullable String nameBefore,
    @Schema(description = "The name after a renaming.", examples = "Court of Cassation")
        @Nullable String nameAfter,
    @Schema(description = "Why; renaming needs no reason.", examples = "The same body.")
        @Nullable String reason,
    @Schema(description = "Who: the name of the key.", examples = "curator") String actor,
    @Schema(description = "When.") Instant decidedAt,
    @Schema(description = "For a reversal: the decision that it undid.") @Nullable UUID reverses,
    @Schema(description = "The reversal that undid this decision.") @Nullable UUID reversedBy) {

  static CurationView of(CurationRow row, CurationDetails details, Map<UUID, EntityLink> links) {
    CurationDetails.Renamed renamed = details.renamed();
    return new CurationView(
        row.id,
        href(row.id),
        row.action,
        Objects.requireNonNull(links.get(row.entityId)),
        row.otherId == null ? null : links.get(row.otherId),
        details.moved().stream().map(CurationDetails.Moved::name).distinct().sorted().toList(),
        renamed == null ? null : renamed.from(),
        renamed == null ? null : renamed.to(),
        row.reason,
        row.actor,
        row.decidedAt,
        row.reverses,
        row.reversedBy);
  }

  static String href(UUID id) {
    return "/v1/curations/" + id;
  }
}
