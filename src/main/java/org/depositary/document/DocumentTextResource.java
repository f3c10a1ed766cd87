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
import java.time.Instant;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
      description = "The exact characters of the current revision, or of an earlier one, in UTF-8.")
  @Refuses(ProblemType.GONE)
  public String getText(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf) {
    return lookup.getCharacters(lookup.get(id, asOf).reference());
  }

  @GET
  @Path("/{id}/annotations")
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "listAnnotations",
      summary = "List the annotations of a document",
      description =
          "All that was found in the current text, or in an earlier one, in text order. Of earlier"
              + " texts no decisions of curators are known.")
  @Refuses(ProblemType.GONE)
  public AnnotationPage listAnnotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Kind of annotation.") @QueryParam("kind") Set<AnnotationKind> kind,
      @BeanParam @Valid ReviewFilter review,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @BeanParam @Valid PageQuery page) {
    return AnnotationPage.of(annotations.list(source(id, asOf, review), kind, page));
  }

  private AnnotationList.Source source(String id, @Nullable Instant asOf, ReviewFilter review) {
    DocumentReference document = lookup.get(id, asOf).reference();
    if (asOf == null) {
      return new AnnotationList.Source(document.id(), null, review);
    }
    if (!review.states().isEmpty()) {
      throw ProblemException.parameter(
          DocumentDirectory.AS_OF_PARAMETER,
          "NOT_WITH_THIS_FILTER",
          "revisions keep no decisions of curators.");
    }
    return AnnotationList.Source.ofText(document.id(), document.textNumber());
  }
}
