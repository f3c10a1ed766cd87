package org.depositary.root;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.Anyone;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How to use the service, for people. */
@Path("/guides/{guide}")
@Tag(name = "Service")
class GuideResource {

  @GET
  @Anyone
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "getGuide",
      summary = "Show a guide",
      description =
          "How to use the service, for people: getting-started with curl, frontend for those who"
              + " build pages, partner for those who keep a copy or send documents, curation for"
              + " those who decide about entities and annotations, operate for those who run it."
              + " Nothing is loaded from elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The guide.",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000000)))
  public String get(
      @Parameter(
              description = "Name of the guide.",
              example = "getting-started",
              schema = @Schema(maxLength = 100, pattern = "^[a-z-]+$"))
          @PathParam("guide")
          String guide) {
    return Guide.ofName(guide)
        .map(Guide::page)
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no guide of this name."));
  }
}
