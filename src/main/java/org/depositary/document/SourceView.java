package org.depositary.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a document comes from. Name and id together are its identity. */
@Schema(
    name = "Source",
    description =
        "Where the document comes from. The name and the id together are the document's identity:"
            + " posting it again finds the same document.")
record SourceView(
    @Schema(description = "Name of the source.", examples = "un-press", required = true)
        @NotNull
        @Size(min = 1, max = 500)
        String name,
    @Schema(description = "Id of the document there.", examples = "2018-047", required = true)
        @NotNull
        @Size(min = 1, max = 500)
        String id,
    @Schema(description = "Address of the document there.", examples = "https://example.org/047")
        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = "^https?://[^\\s]+$")
        String url) {}
