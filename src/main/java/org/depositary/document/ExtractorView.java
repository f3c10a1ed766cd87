package org.depositary.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The extractor that read a text. */
@Schema(name = "Extractor", description = "The extractor that read a text.")
record ExtractorView(
    @Schema(
            description = "The same text and version always give the same annotations.",
            examples = "1.0.0")
        String version) {}
