package org.depositary.citation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.depositary.annotation.AnnotationQuery;
import org.depositary.annotation.DocumentCriteria;
import org.depositary.annotation.ReviewFilter;
import org.depositary.convention.Conventions;
import org.depositary.http.CountedBy;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who relies on a convention, over HTTP. */
@Path("/v1/conventions")
@Tag(name = "Conventions")
@Produces(MediaType.APPLICATION_JSON)
class ConventionCitationResource {

  private final Conventions conventions;
  private final Citations citations;

  ConventionCitationResource(Conventions conventions, Citations citations) {
    this.conventions = conventions;
    this.citations = citations;
  }

  @GET
  @Path("/{id}/citations")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Expands("document")
  @CountedBy({
    "kind",
    "verdict",
    "convention",
    "entity",
    "provision",
    "documentType",
    "language",
    "source",
    "issuedYear"
  })
  @Operation(
      operationId = "listConventionCitations",
      summary = "List who relies on a convention",
      description = "The citations of a convention or set in all current texts.")
  public Page<CitationView> listByConvention(
      @Parameter(description = "Slug of the convention.") @PathParam("id") String id,
      @Parameter(description = "Id of a provision, such as art_6__para_1.")
          @QueryParam("provision")
          @Size(max = 50)
          List<String> provision,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    CitationFilter filter =
        new CitationFilter(
            List.of(), List.of(), List.of(conventions.get(id).id()), provision, List.of());
    return citations.list(filter.in(documents).reviewed(review), page);
  }
}
