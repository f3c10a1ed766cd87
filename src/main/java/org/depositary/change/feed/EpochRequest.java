package org.depositary.change.feed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why all cursors of the feed expire. */
@Schema(name = "FeedEpochRequest", description = "Why all cursors of the feed expire.")
record EpochRequest(
    @Schema(
            description = "Why, without white space around it.",
            required = true,
            examples = "The rows of 31 January were loaded again from a dump.")
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
