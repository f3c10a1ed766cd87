package org.depositary.citation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.PartialQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The citations of a document over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentCitationResource {

  private final DocumentDirectory documents;
  private final Citations citations;

  DocumentCitationResource(DocumentDirectory documents, Citations citations) {
    this.documents = documents;
    this.citations = citations;
  }

  @GET
  @Path("/{id}/citations")
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
  @Operation(
      operationId = "listDocumentCitations",
      summary = "List the citations of a document",
      description = "The authorities that the current text relies on, in text order.")
  @Refuses(ProblemType.GONE)
  public Page<CitationView> listByDocument(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @BeanParam @Valid CitationFilter filter,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid PartialQuery page) {
    return citations.list(documents.get(id, asOf), filter.reviewed(review), page);
  }
}
