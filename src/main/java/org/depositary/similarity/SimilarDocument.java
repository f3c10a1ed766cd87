package org.depositary.similarity;

import org.depositary.annotation.DocumentLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document whose text is like that of another. */
@Schema(name = "SimilarDocument", description = "A document whose text is like that of another.")
record SimilarDocument(
    @Schema(description = "The other document.") DocumentLink document,
    @Schema(
            description = "Estimated share of the five-word runs that both texts have in common.",
            minimum = "0",
            maximum = "1")
        double resemblance,
    @Schema(description = "Whether the texts are the same, character for character.")
        boolean identical,
    @Schema(description = "What differs; absent for identical texts and for very long ones.")
        @Nullable DifferenceView difference) {}
