package org.depositary.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.depositary.database.Snapshots;
import org.depositary.http.CountedBy;
import org.depositary.http.ExpandingQuery;
import org.depositary.http.Expands;
import org.depositary.http.ListMedia;
import org.depositary.http.Page;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.search.AwaitsIndex;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of documents over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentListResource {

  private final DocumentList documents;
  private final DocumentSearch search;
  private final Snapshots snapshots;

  DocumentListResource(DocumentList documents, DocumentSearch search, Snapshots snapshots) {
    this.documents = documents;
    this.search = search;
    this.snapshots = snapshots;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListMedia.CSV, ListMedia.SPARSE})
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = {WordsQuery.WORDS, AwaitsIndex.PARAMETER})
  @AwaitsIndex
  @Refuses({ProblemType.CURSOR_EXPIRED, ProblemType.UNAVAILABLE})
  @Expands({"entities", "conventions", "authorities"})
  @CountedBy({"type", "language", "source", "issuedYear", "convention", "entity", "figureCategory"})
  @Operation(
      operationId = "listDocuments",
      summary = "List documents, or search them",
      description =
          "Documents that were not deleted. A repeated filter is OR, different ones AND. With q"
              + " those that have the words, and where: from an index that follows the database by"
              + " a moment. Whoever has just written asks with after.")
  public Page<DocumentSummary> list(
      @BeanParam @Valid WordsQuery words,
      @BeanParam @Valid DocumentFilter filter,
      @Parameter(
              description =
                  "Order of the list; a minus reverses it. Absent: -createdAt; with q the best"
                      + " match first.",
              example = "-issuedOn")
          @QueryParam("sort")
          @Nullable
          @Pattern(regexp = DocumentOrder.WORDS)
          String sort,
      @BeanParam @Valid ExpandingQuery page) {
    @Nullable DocumentOrder order = sort == null ? null : DocumentOrder.of(sort);
    if (words.q != null) {
      return search.list(words.q, filter, order, page);
    }
    DocumentOrder listed = order == null ? DocumentOrder.CREATED_AT_DOWN : order;
    return snapshots.read(() -> documents.list(filter, listed, page));
  }
}
