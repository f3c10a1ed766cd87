package org.depositary.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a curator decided about an annotation. */
@Schema(
    name = "ReviewDecision",
    description =
        "What was decided. ACCEPTED: the annotation is right. REJECTED: it is wrong, and leaves"
            + " lists and counts.")
public enum ReviewOutcome {
  ACCEPTED,
  REJECTED
}
