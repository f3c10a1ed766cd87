package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The text of a document, its annotations and its revisions over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentTextResource {

  private final DocumentLookup lookup;
  private final AnnotationList annotations;

  DocumentTextResource(DocumentLookup lookup, AnnotationList annotations) {
    this.lookup = lookup;
    this.annotations = annotations;
  }

  @GET
  @Path("/{id}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getDocumentText",
      summary = "Get the text of a document",
      description = "The exact characters of the current revision, in UTF-8.")
  @Refuses(ProblemType.GONE)
  public String getText(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return lookup.getCharacters(lookup.getCurrent(id));
  }

  @GET
  @Path("/{id}/annotations")
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "listAnnotations",
      summary = "List the annotations of a document",
      description = "All that was found in the current text, in text order.")
  @Refuses(ProblemType.GONE)
  public AnnotationPage listAnnotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Kind of annotation.") @QueryParam("kind") Set<AnnotationKind> kind,
      @BeanParam @Valid ReviewFilter review,
      @BeanParam @Valid PageQuery page) {
    AnnotationList.Source current =
        new AnnotationList.Source(lookup.getCurrent(id).id(), null, review);
    return AnnotationPage.of(annotations.list(current, kind, page));
  }
}
