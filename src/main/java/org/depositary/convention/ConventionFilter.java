package org.depositary.convention;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which conventions a list shows: a repeated filter is OR, different filters are AND. */
record ConventionFilter(
    @Parameter(
            description =
                "Beginning of a name in any language, or of a word in a name; case and accents do"
                    + " not matter.")
        @QueryParam("q")
        @Nullable
        @Size(min = 1, max = 200)
        String q,
    @Parameter(description = "Type of instrument, such as covenant; set for sets.")
        @QueryParam("type")
        @Size(max = 50)
        List<String> type,
    @Parameter(description = "Subject, such as human-rights.")
        @QueryParam("subject")
        @Size(max = 50)
        List<String> subject) {}
