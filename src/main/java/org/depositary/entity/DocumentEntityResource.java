package org.depositary.entity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The entities that a document names, over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentEntityResource {

  private final DocumentDirectory documents;
  private final EntityTally tally;

  DocumentEntityResource(DocumentDirectory documents, EntityTally tally) {
    this.documents = documents;
    this.tally = tally;
  }

  @GET
  @Path("/{id}/entities")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listDocumentEntities",
      summary = "List the entities that a document names",
      description = "Every entity that the current text names, the most named first.")
  @Refuses(ProblemType.GONE)
  public Page<NamedEntity> list(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return tally
        .list(AnnotationKind.MENTION, documents.getCurrent(id).id(), page)
        .map(NamedEntity::of);
  }
}
