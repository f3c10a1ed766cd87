package org.depositary.annotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is known of the document that an annotation stands in, beside title and date. */
@Schema(name = "DocumentMetadata", description = "What is known of a document.")
public record DocumentMetadata(
    @Schema(description = "Name of the source.", examples = "un-press", maxLength = 500)
        @Nullable String source,
    @Schema(description = "Who published it.", examples = "United Nations", maxLength = 500)
        @Nullable String publisher,
    @Schema(description = "Who issued it.", examples = "Security Council", maxLength = 500)
        @Nullable String issuer,
    @Schema(description = "The issuer's number.", examples = "047/18", maxLength = 200)
        @Nullable String number,
    @Schema(description = "What kind of text it is.", examples = "press-release", maxLength = 100)
        @Nullable String type,
    @Schema(description = "Language, a BCP 47 tag.", examples = "en", maxLength = 35)
        @Nullable String language) {}
