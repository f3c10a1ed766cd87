package org.depositary.review;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.annotation.ReviewOutcome;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a curator decides about an annotation. */
@Schema(name = "ReviewRequest", description = "What a curator decides about an annotation.")
record ReviewRequest(
    @Schema(description = "Whether the annotation stands.", required = true) @NotNull
        ReviewOutcome decision,
    @Schema(description = "Why.", examples = "The ship is meant, not the state.")
        @Nullable
        @Size(min = 1, max = 1000)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
