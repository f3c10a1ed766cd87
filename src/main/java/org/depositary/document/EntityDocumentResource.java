package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.depositary.entity.EntityViews;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Redirects;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents that name an entity or rely on it, over HTTP. */
@Path("/v1/entities")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class EntityDocumentResource {

  private final EntityViews entities;
  private final DocumentList documents;

  EntityDocumentResource(EntityViews entities, DocumentList documents) {
    this.entities = entities;
    this.documents = documents;
  }

  @GET
  @Path("/{id}/documents")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Redirects
  @Operation(
      operationId = "listEntityDocuments",
      summary = "List the documents that name an entity or rely on it",
      description = "The same as the list of documents with the filter entity.")
  public Page<DocumentSummary> list(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @Parameter(description = "Order of the list; a minus reverses it.")
          @QueryParam("sort")
          @DefaultValue("-createdAt")
          @Pattern(regexp = DocumentOrder.WORDS)
          String sort,
      @BeanParam @Valid PageQuery page) {
    UUID entity = entities.require(id);
    return documents.listPlain(DocumentFilter.byEntity(entity), DocumentOrder.of(sort), page);
  }
}
