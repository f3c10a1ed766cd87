package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.depositary.http.CountedBy;
import org.depositary.http.ExpandingQuery;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of documents over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentListResource {

  private final DocumentList documents;

  DocumentListResource(DocumentList documents) {
    this.documents = documents;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @Transactional
  @RequiresScope(Scope.READ)
  @Expands({"entities", "conventions", "authorities"})
  @CountedBy({"type", "language", "source", "issuedYear", "convention", "entity", "figureCategory"})
  @Operation(
      operationId = "listDocuments",
      summary = "List documents",
      description = "Documents that were not deleted. A repeated filter is OR, different ones AND.")
  public Page<DocumentSummary> list(
      @BeanParam @Valid DocumentFilter filter,
      @Parameter(description = "Order of the list; a minus reverses it.")
          @QueryParam("sort")
          @DefaultValue("-createdAt")
          @Pattern(regexp = DocumentOrder.WORDS)
          String sort,
      @BeanParam @Valid ExpandingQuery page) {
    return documents.list(filter, DocumentOrder.of(sort), page);
  }
}
