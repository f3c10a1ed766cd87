package org.depositary.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What remains of a deleted resource. */
@Schema(description = "What remains of a deleted resource.")
public record Tombstone(
    @Schema(description = "Id of the resource.", maxLength = 100, required = true) String id,
    @Schema(description = "The revision that the deletion was.", minimum = "1", required = true)
        int revision,
    @Schema(description = "When it was deleted.", required = true) Instant deletedAt,
    @Schema(description = "Why, in the words of who deleted it.", maxLength = 500)
        @Nullable String reason,
    @Schema(
            description =
                "When it was erased for good; absent for what was only deleted, or not yet erased.")
        @Nullable Instant erasedAt) {}
