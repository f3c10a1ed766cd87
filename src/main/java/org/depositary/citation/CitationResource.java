package org.depositary.citation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.AnnotationQuery;
import org.depositary.annotation.DocumentCriteria;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.CountedBy;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The citations of all documents over HTTP. */
@Path("/v1/citations")
@Tag(name = "Citations")
@Produces(MediaType.APPLICATION_JSON)
class CitationResource {

  private final Citations citations;

  CitationResource(Citations citations) {
    this.citations = citations;
  }

  @GET
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
      operationId = "listCitations",
      summary = "List citations of all documents",
      description =
          "The citations of all current texts, in the order of their storing unless sort asks for"
              + " another.")
  public Page<CitationView> list(
      @BeanParam @Valid CitationFilter filter,
      @BeanParam @Valid DocumentCriteria documents,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid AnnotationQuery page) {
    return citations.list(filter.in(documents).reviewed(review), page);
  }
}
