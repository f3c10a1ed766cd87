package org.depositary.citation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.AnnotationQuery;
import org.depositary.annotation.DocumentCriteria;
import org.depositary.annotation.ReviewFilter;
import org.depositary.entity.EntityViews;
import org.depositary.http.CountedBy;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.Redirects;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who relies on a decision, a resolution or a national law, over HTTP. */
@Path("/v1/entities")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class EntityCitationResource {

  private final EntityViews entities;
  private final Citations citations;

  EntityCitationResource(EntityViews entities, Citations citations) {
    this.entities = entities;
    this.citations = citations;
  }

  @GET
  @Path("/{id}/citations")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
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
      operationId = "listEntityCitations",
      summary = "List the citations of an entity",
      description =
          "Every place in a current text that relies on the decision, resolution or national law."
              + " Other entities are named, not cited: their list is empty.")
  public Page<CitationView> listByEntity(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    CitationFilter filter = CitationFilter.byEntity(entities.require(id));
    return citations.list(filter.in(documents).reviewed(review), page);
  }
}
