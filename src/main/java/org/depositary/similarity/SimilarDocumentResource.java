package org.depositary.similarity;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.http.Page;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that are like one, over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class SimilarDocumentResource {

  private final DocumentDirectory documents;
  private final Similarities similarities;

  SimilarDocumentResource(DocumentDirectory documents, Similarities similarities) {
    this.documents = documents;
    this.similarities = similarities;
  }

  @GET
  @Path("/{id}/similar")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listSimilarDocuments",
      summary = "List the documents that are like one",
      description =
          "Copies, reissues and near-duplicates: documents that have at least half of their"
              + " five-word runs in common with this one, the most alike first, 20 at most, each"
              + " with what differs. The share is an estimate.")
  @Refuses(ProblemType.GONE)
  public Page<SimilarDocument> list(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return new Page<>(similarities.list(documents.getCurrent(id)), new Page.Mark(null, null));
  }
}
