package org.depositary.root;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.depositary.http.Anyone;
import org.depositary.http.MediaRanges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the service is, for whoever comes without knowing an address. */
@Path("/")
@Tag(name = "Service")
class RootResource {

  private final Service service;

  RootResource(Service service) {
    this.service = service;
  }

  @GET
  @Anyone
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getService",
      summary = "Say what the service is",
      description =
          "What the service is, its version and the first addresses to follow; for programs, or as"
              + " a page for people.")
  @APIResponse(
      responseCode = "200",
      description = "The service.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ServiceView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 100000))
      })
  public Response service(@Context HttpHeaders headers) {
    MediaType form =
        MediaRanges.of(headers.getHeaderString(HttpHeaders.ACCEPT))
            .require(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE);
    ServiceView view = service.view();
    return Response.ok(form.equals(MediaType.TEXT_HTML_TYPE) ? HomePage.of(view) : view, form)
        .build();
  }
}
