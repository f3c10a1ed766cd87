package org.depositary.entity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new name for an entity. */
@Schema(name = "EntityPatch", description = "What a curator changes of an entity.")
record EntityPatch(
    @Schema(
            description = "Canonical name; absent, it stays. It cannot be removed.",
            examples = "Court of Cassation")
        @Nullable
        @Size(min = 1, max = 500)
        @Pattern(regexp = "^.*\\S.*$")
        String name) {}
