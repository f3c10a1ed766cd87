package org.depositary.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters every list has; a bean parameter of its resource method. */
public record PageQuery(
    @Parameter(in = ParameterIn.QUERY, description = "How many items a page has at most.")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit,
    @Parameter(
            in = ParameterIn.QUERY,
            description = "Where to go on: page.next of the page before, with the same filters.",
            schema = @Schema(maxLength = 2000))
        @QueryParam("cursor")
        @Nullable String cursor,
    @Parameter(in = ParameterIn.QUERY, description = "Whether to count the whole list.")
        @QueryParam("count")
        @DefaultValue("false")
        boolean count) {}
