package org.depositary.annotation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a curator decided about an annotation, as clients see it. */
@Schema(name = "Review", description = "What a curator decided about an annotation.")
public record ReviewView(
    @Schema(description = "Whether the annotation stands.") Review.Decision decision,
    @Schema(description = "Why.", maxLength = 1000) @Nullable String reason,
    @Schema(description = "Who decided: the name of the key.", examples = "curator") String actor,
    @Schema(description = "When.") Instant decidedAt) {

  /** The review of an annotation; null where nobody decided. */
  public static @Nullable ReviewView of(Anchor anchor) {
    Review review = anchor.review;
    return review == null
        ? null
        : new ReviewView(review.decision, review.reason, review.actor, review.decidedAt);
  }
}
