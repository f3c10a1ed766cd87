package org.depositary.entity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is undone. */
@Schema(name = "ReversalRequest", description = "Why a decision is undone.")
record ReversalRequest(
    @Schema(
            description = "Why, without white space around it.",
            required = true,
            examples = "They are two people.")
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
