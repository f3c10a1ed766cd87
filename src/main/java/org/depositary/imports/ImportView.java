package org.depositary.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as those who write see it. */
@Schema(name = "Import", description = "Documents that came in numbers, and what became of them.")
record ImportView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(
            description = "Where the import is.",
            examples = "/v1/imports/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
        String href,
    @Schema(description = "How it stands.") ImportState state,
    @Schema(
            description =
                "How many lines are done, blank ones counted; each of the others is stored or"
                    + " refused, and has its result. Whoever was cut goes on with the next.",
            examples = "1204",
            minimum = "0")
        long lines,
    @Schema(description = "How many documents were new.", examples = "1180", minimum = "0")
        long created,
    @Schema(description = "How many got a new revision.", examples = "12", minimum = "0")
        long updated,
    @Schema(description = "How many were there like that.", examples = "8", minimum = "0")
        long unchanged,
    @Schema(description = "How many lines were refused.", examples = "3", minimum = "0")
        long failed,
    @Schema(
            description = "Where the results of the lines are.",
            examples = "/v1/imports/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/results",
            format = "uri-reference",
            maxLength = 200)
        String results,
    @Schema(description = "Why it was cut.", examples = "The connection was lost.", maxLength = 500)
        @Nullable String reason,
    @Schema(
            description =
                "The first line that may be stored otherwise than it was sent, because its body was"
                    + " damaged; absent where all are right. Such an import is not gone on with:"
                    + " send the lines from this one on again as a new import.",
            examples = "1001",
            minimum = "1")
        @Nullable Long damagedFrom,
    @Schema(description = "Who imports: the name of a key.", examples = "nightly") String actor,
    @Schema(description = "When it began.") Instant createdAt,
    @Schema(description = "When lines were last stored, or it ended.") Instant updatedAt,
    @Schema(description = "When it was complete.") @Nullable Instant endedAt) {

  static ImportView of(ImportRow row, Instant now) {
    ImportState state = row.stateAt(now);
    return new ImportView(
        row.id,
        href(row.id),
        state,
        row.linesDone,
        row.created,
        row.updated,
        row.unchanged,
        row.failed,
        href(row.id) + "/results",
        state == row.state ? row.reason : "The node that ran it was lost.",
        row.damagedFrom,
        row.actor,
        row.createdAt,
        row.updatedAt,
        row.endedAt);
  }

  static String href(UUID id) {
    return "/v1/imports/" + id;
  }
}
