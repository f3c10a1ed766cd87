package org.depositary.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What an administrator says about a key to be issued. */
@Schema(description = "A key to be issued.")
record NewApiKey(
    @Schema(
            description = "Whose key it is, or what for.",
            examples = "newsroom import",
            maxLength = 100,
            required = true)
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(
            description = "What it may do.",
            examples = "[\"READ\", \"WRITE\"]",
            maxItems = 4,
            uniqueItems = true,
            required = true)
        @NotEmpty
        @Size(max = 4)
        @UniqueElements
        List<@NotNull Scope> scopes) {}
