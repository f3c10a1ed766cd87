package org.depositary.citation;

import org.depositary.extraction.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one citation string resolved to. */
@Schema(name = "CitationLookup", description = "What one citation string resolved to.")
record LookupView(
    @Schema(description = "The string as sent.", examples = "Art. 14(3)(d) ICCPR") String input,
    @Schema(
            description =
                "The verdict; NOT_IN_REGISTER also where nothing in the string looks like a"
                    + " citation.")
        Verdict verdict,
    @Schema(
            description =
                "The citation, with spans in the string; the longest where there are several;"
                    + " absent where there is none.")
        @Nullable CitationView citation) {}
