package org.depositary.entity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which entity another is merged, and why. */
@Schema(name = "MergeRequest", description = "Into which entity this one is merged, and why.")
record MergeRequest(
    @Schema(
            description = "Id of the survivor.",
            required = true,
            examples = "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e")
        @NotNull
        @Size(min = 1, max = 36)
        String into,
    @Schema(
            description = "Why, without white space around it.",
            required = true,
            examples = "Another spelling of the name.")
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
