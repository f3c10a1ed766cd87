package org.depositary.citation;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** What a document relies on, each authority once, over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentAuthorityResource {

  private final DocumentDirectory documents;
  private final Citations citations;

  DocumentAuthorityResource(DocumentDirectory documents, Citations citations) {
    this.documents = documents;
    this.citations = citations;
  }

  @GET
  @Path("/{id}/authorities")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listDocumentAuthorities",
      summary = "List the decisions, resolutions and laws that a document relies on",
      description = "Every canonical record that the current text cites, the most cited first.")
  @Refuses(ProblemType.GONE)
  public Page<CitedAuthority> listAuthorities(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return citations.listAuthorities(documents.getCurrent(id).id(), page);
  }

  @GET
  @Path("/{id}/conventions")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listDocumentConventions",
      summary = "List the conventions that a document relies on",
      description = "Every convention or set that the current text cites, the most cited first.")
  @Refuses(ProblemType.GONE)
  public Page<CitedConvention> listConventions(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return citations.listConventions(documents.getCurrent(id).id(), page);
  }
}
