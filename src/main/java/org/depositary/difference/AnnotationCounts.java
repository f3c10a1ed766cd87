package org.depositary.difference;

import org.depositary.annotation.AnnotationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many annotations of one kind differ, as clients see it. */
@Schema(name = "AnnotationCounts", description = "How many annotations of one kind differ.")
public record AnnotationCounts(
    @Schema(description = "The kind of annotation.") AnnotationKind annotationKind,
    @Schema(description = "Found after, not before.", minimum = "0") long added,
    @Schema(description = "Found before, not after.", minimum = "0") long removed,
    @Schema(description = "Found otherwise in the same place.", minimum = "0") long changed,
    @Schema(description = "Found alike in another place.", minimum = "0") long moved,
    @Schema(
            description = "Those moved that only went along with the text around them.",
            minimum = "0")
        long carried,
    @Schema(description = "Found alike in the same place.", minimum = "0") long unchanged) {}
