package org.depositary.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision is undone. */
@Schema(name = "ReversalRequest", description = "Why a decision is undone.")
record ReversalRequest(
    @Schema(description = "Why.", required = true, examples = "They are two people.")
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = "^.*\\S.*$")
        String reason) {}
