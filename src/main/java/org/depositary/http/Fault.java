package org.depositary.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, and where.
 *
 * <p>At most one of pointer and parameter is present; neither means the request as a whole. What it
 * repeats of a request can be stored and written, whatever the request was.
 */
@Schema(description = "One thing that is wrong with the request, and where.")
public record Fault(
    @Schema(
            description = "JSON pointer into the body (RFC 6901); empty for the whole body.",
            examples = "/source/name",
            maxLength = 1000)
        @Nullable String pointer,
    @Schema(
            description = "Name of a query, path or header parameter.",
            examples = "limit",
            maxLength = 200)
        @Nullable String parameter,
    @Schema(
            description = "The rule that was broken; stable, for programs.",
            examples = "UNKNOWN_PROPERTY",
            pattern = "^[A-Z][A-Z0-9_]*$",
            maxLength = 100,
            required = true)
        String code,
    @Schema(
            description = "The same for people.",
            examples = "There is no property of this name.",
            maxLength = 1000,
            required = true)
        String detail) {

  public static Fault at(String pointer, String code, String detail) {
    return new Fault(Characters.shown(pointer), null, code, Characters.shown(detail));
  }

  public static Fault in(String parameter, String code, String detail) {
    return new Fault(null, Characters.shown(parameter), code, Characters.shown(detail));
  }
}
