package org.depositary.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many items of a list have one value of a facet. */
@Schema(name = "FacetBucket", description = "How many items of the list have one value.")
public record FacetBucket(
    @Schema(
            description = "The value, as the filter takes it.",
            examples = "genocide-convention",
            maxLength = 2000)
        String key,
    @Schema(
            description = "The value in words, to be shown to people.",
            examples = "Convention on the Prevention and Punishment of the Crime of Genocide",
            maxLength = 5000)
        String label,
    @Schema(
            description = "How many items of the whole list have it.",
            minimum = "1",
            examples = "12")
        long count) {}
