package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
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

/** The revisions of a document over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

  private final DocumentLookup lookup;
  private final DocumentViews views;
  private final AnnotationList annotations;

  RevisionResource(DocumentLookup lookup, DocumentViews views, AnnotationList annotations) {
    this.lookup = lookup;
    this.views = views;
    this.annotations = annotations;
  }

  @GET
  @Path("/{id}/revisions")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listRevisions",
      summary = "List the revisions of a document",
      description = "Every state the document has had, the newest first.")
  @Refuses(ProblemType.GONE)
  public Page<RevisionSummary> list(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return views.listRevisions(lookup.getCurrent(id), page);
  }

  @GET
  @Path("/{id}/revisions/{number}")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "getRevision",
      summary = "Get a revision",
      description =
          "One immutable state: metadata, the exact text, and where the annotations made on it"
              + " are listed.")
  @Refuses(ProblemType.GONE)
  public RevisionView get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the revision.") @PathParam("number") @Min(1) int number) {
    return views.getRevision(lookup.getCurrent(id), number);
  }

  @GET
  @Path("/{id}/revisions/{number}/annotations")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listRevisionAnnotations",
      summary = "List the annotations of a revision",
      description =
          "All that was found in the text of a revision, in text order. Annotations carry no links"
              + " to entities and documents, which may change.")
  @Refuses(ProblemType.GONE)
  public AnnotationPage listAnnotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Number of the revision.") @PathParam("number") @Min(1) int number,
      @Parameter(description = "Kind of annotation.") @QueryParam("kind") Set<AnnotationKind> kind,
      @BeanParam @Valid PageQuery page) {
    AnnotationList.Source source = views.getSource(lookup.getCurrent(id), number);
    return AnnotationPage.of(annotations.list(source, kind, page));
  }
}
