package org.depositary.root;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.Anyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the service is, for whoever comes without knowing an address. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service")
class RootResource {

  private final Service service;

  RootResource(Service service) {
    this.service = service;
  }

  @GET
  @Anyone
  @Operation(
      operationId = "getService",
      summary = "Say what the service is",
      description = "What the service is, its version and the first addresses to follow.")
  @APIResponse(responseCode = "200", description = "The service.")
  public ServiceView service() {
    return service.view();
  }
}
