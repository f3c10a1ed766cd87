package org.depositary.annotation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about an annotation, and why.
 *
 * @param actor the name of the key
 */
public record ReviewDecision(
    ReviewOutcome outcome, @Nullable String reason, String actor, Instant decidedAt) {}
