package org.depositary.entity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new name for an entity. */
@Schema(name = "EntityPatch", description = "What a curator changes of an entity.")
record EntityPatch(
    @Schema(
            description =
                "Canonical name, without white space around it; absent, it stays. It cannot be"
                    + " removed.",
            examples = "Court of Cassation")
        @Nullable
        @Size(min = 1, max = 500)
        @Pattern(regexp = StrippedText.NAME)
        @JsonDeserialize(converter = StrippedText.class)
        String name) {}
