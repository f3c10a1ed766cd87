package org.depositary.citation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Citation strings to resolve. */
@Schema(name = "CitationLookupRequest", description = "Citations to resolve, one string each.")
record LookupRequest(
    @Schema(
            description = "1 to 1,000 citations of up to 2,000 UTF-16 units.",
            required = true,
            examples = "[\"Art. 14(3)(d) ICCPR\", \"UNSC Resolution 1325 (2000)\"]")
        @NotNull
        @Size(min = 1, max = 1000)
        List<@NotNull @Size(min = 1, max = 2000) String> citations) {}
