package org.depositary.annotation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a curator decided about an annotation, as clients see it. */
@Schema(name = "Review", description = "What a curator decided about an annotation.")
public record ReviewView(
    @Schema(description = "Whether the annotation stands.") ReviewOutcome decision,
    @Schema(description = "Why.", maxLength = 1000) @Nullable String reason,
    @Schema(description = "Who decided: the name of the key.", examples = "curator") String actor,
    @Schema(description = "When.") Instant decidedAt,
    @Schema(
            description =
                "True where the same words say something else now, in another text or to another"
                    + " reader, such as another convention, value or entity: the decision is about"
                    + " what they said before, and holds again once they say it again. Decide"
                    + " anew.")
        boolean stale) {

  static @Nullable ReviewView of(@Nullable ReviewRow row) {
    return row == null || row.outcome == null
        ? null
        : new ReviewView(
            row.outcome, row.reason, row.actor, row.decidedAt, row.state == ReviewState.STALE);
  }
}
