package org.depositary.security;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is shown of a key: never its secret. */
@Schema(name = "ApiKey", description = "A key, without its secret.")
record ApiKeyView(
    @Schema(
            description = "The public part of the key.",
            examples = "3f9a1c0b77de",
            pattern = "^[0-9a-f]{12}$",
            required = true)
        String id,
    @Schema(
            description = "Whose key it is, or what for.",
            examples = "newsroom import",
            maxLength = 100,
            required = true)
        String name,
    @Schema(
            description = "What it may do.",
            examples = "[\"READ\", \"WRITE\"]",
            maxItems = 4,
            required = true)
        Set<Scope> scopes,
    @Schema(
            description = "When it was issued.",
            examples = "2026-01-31T12:00:00Z",
            maxLength = 40,
            required = true)
        Instant createdAt,
    @Schema(
            description = "The id of the key it was issued with; system for the first.",
            examples = "system",
            maxLength = 12,
            required = true)
        String createdBy,
    @Schema(
            description = "Since when it is no longer valid.",
            examples = "2026-02-28T12:00:00Z",
            maxLength = 40)
        @Nullable Instant revokedAt) {}
