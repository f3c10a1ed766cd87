package org.depositary.entity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.depositary.http.StrippedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which names of an entity are those of another, and why. */
@Schema(name = "SplitRequest", description = "Which names belong to another entity, and why.")
record SplitRequest(
    @Schema(
            description =
                "Names of the entity, as its aliases have them; case and accents do not matter.",
            required = true,
            examples = "[\"Cassation Chamber\"]")
        @NotNull
        @Size(min = 1, max = 100)
        @JsonDeserialize(contentConverter = StrippedText.class)
        List<@NotNull @Size(min = 1, max = 500) String> names,
    @Schema(
            description = "Canonical name of the new entity.",
            required = true,
            examples = "Cassation Chamber")
        @NotNull
        @Size(min = 1, max = 500)
        @Pattern(regexp = StrippedText.NAME)
        @JsonDeserialize(converter = StrippedText.class)
        String name,
    @Schema(
            description = "Why, without white space around it.",
            required = true,
            examples = "Two different courts.")
        @NotNull
        @Size(min = 1, max = 1000)
        @Pattern(regexp = StrippedText.REASON)
        @JsonDeserialize(converter = StrippedText.class)
        String reason) {}
