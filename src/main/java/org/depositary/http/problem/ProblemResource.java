package org.depositary.http.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.http.Anyone;
import org.depositary.http.MediaRanges;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains each type of problem, to people or programs. */
@Path("/problems/{slug}")
@Tag(name = "Service")
class ProblemResource {

  @GET
  @Anyone
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getProblemType",
      summary = "Explain a type of problem",
      description = "The page that the type of every problem points to, for people or programs.")
  @APIResponse(
      responseCode = "200",
      description = "What the problem means and what to do.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProblemTypeView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10000))
      })
  public Response get(
      @Parameter(
              description = "The last part of the type of a problem.",
              example = "not-found",
              schema = @Schema(maxLength = 100, pattern = "^[a-z-]+$"))
          @PathParam("slug")
          String slug,
      @Context HttpHeaders headers) {
    ProblemTypeView view = ProblemTypeView.of(find(slug));
    MediaType form =
        MediaRanges.of(headers.getHeaderString(HttpHeaders.ACCEPT))
            .require(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE);
    return Response.ok(form.equals(MediaType.TEXT_HTML_TYPE) ? view.html() : view, form).build();
  }

  private static ProblemType find(String slug) {
    return ProblemType.ofSlug(slug)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "There is no type of problem of this name."));
  }
}
