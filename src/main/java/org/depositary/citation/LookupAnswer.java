package org.depositary.citation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers to a lookup. */
@Schema(name = "CitationLookups", description = "One answer for each string, in the order sent.")
record LookupAnswer(
    @Schema(description = "One answer for each string, in the order sent.", maxItems = 1000)
        List<LookupView> items) {}
