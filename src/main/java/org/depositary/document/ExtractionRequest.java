package org.depositary.document;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to read without storing it. */
@Schema(name = "ExtractionRequest", description = "A text to read; nothing is stored.")
record ExtractionRequest(
    @Schema(
            description = "The exact text, 1 to 5,000,000 code points.",
            required = true,
            minLength = 1,
            maxLength = Documents.LONGEST_TEXT,
            examples = "Article 33 of the 1951 Convention binds Ruritania.")
        @NotNull
        String text) {}
