package org.depositary.convention;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.extraction.register.Register;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the register holds and what it does not, over HTTP. */
@Path("/v1/coverage")
@Tag(name = "Conventions")
@Produces(MediaType.APPLICATION_JSON)
class CoverageResource {

  private final CoverageView coverage;

  CoverageResource(Register register) {
    // The register never changes while the service runs.
    this.coverage = CoverageView.of(register.coverage());
  }

  @GET
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getCoverage",
      summary = "Tell what the register holds",
      description =
          "How many conventions the register holds, of which kinds, how far each fact about them is"
              + " known and confirmed, and what the register is known to lack.")
  public CoverageView get() {
    return coverage;
  }
}
