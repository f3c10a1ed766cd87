package org.depositary.quality;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quality of the extractor over HTTP. */
@Path("/v1/quality")
@Tag(name = "Extractions")
@Produces(MediaType.APPLICATION_JSON)
class QualityResource {

  private final Quality quality;

  QualityResource(Quality quality) {
    this.quality = quality;
  }

  @GET
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getQuality",
      summary = "Tell how well the extractor does",
      description =
          "The versions of the extractor and its parts, and its precision, recall and F1 as last"
              + " measured: on what, when, and whether the extractor was tuned on it. Where it was,"
              + " expect less on your texts.")
  public QualityView get() {
    return quality.view();
  }
}
