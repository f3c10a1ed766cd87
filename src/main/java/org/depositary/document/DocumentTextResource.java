package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import org.depositary.annotation.AnnotationKind;
import org.depositary.annotation.AnnotationView;
import org.depositary.annotation.DocumentDirectory;
import org.depositary.annotation.DocumentReference;
import org.depositary.annotation.ReviewFilter;
import org.depositary.http.MediaRanges;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.depositary.webannotation.WebAnnotationList;
import org.depositary.webannotation.WebAnnotations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The text of a document, its annotations and its revisions over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentTextResource {

  private final DocumentLookup lookup;
  private final AnnotationList annotations;
  private final WebAnnotations webAnnotations;

  DocumentTextResource(
      DocumentLookup lookup, AnnotationList annotations, WebAnnotations webAnnotations) {
    this.lookup = lookup;
    this.annotations = annotations;
    this.webAnnotations = webAnnotations;
  }

  @GET
  @Path("/{id}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
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
  @Produces({MediaType.APPLICATION_JSON, WebAnnotations.MEDIA_TYPE})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
  @Operation(
      operationId = "listAnnotations",
      summary = "List the annotations of a document",
      description =
          "All that was found in the current text, or in an earlier one, in text order. Of earlier"
              + " texts no decisions of curators are known.\n\n"
              + "As application/ld+json they are Web Annotations of the W3C: a collection with its"
              + " first page, or with a cursor a page.")
  @APIResponse(
      responseCode = "200",
      description = "The annotations.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AnnotationPage.class)),
        @Content(
            mediaType = WebAnnotations.MEDIA_TYPE,
            schema = @Schema(implementation = WebAnnotationList.class))
      })
  @Refuses(ProblemType.GONE)
  public Response listAnnotations(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Kind of annotation.") @QueryParam("kind") Set<AnnotationKind> kind,
      @BeanParam @Valid ReviewFilter review,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @BeanParam @Valid PageQuery page,
      @Context HttpHeaders headers) {
    MediaType form =
        MediaRanges.of(headers.getHeaderString(HttpHeaders.ACCEPT))
            .require(MediaType.APPLICATION_JSON_TYPE, WebAnnotations.ACCEPTED);
    DocumentReference document = lookup.get(id, asOf).reference();
    AnnotationList.Source source = source(document, asOf, review);
    Page<AnnotationView> list = annotations.list(source, kind, page);
    return form.equals(WebAnnotations.ACCEPTED)
        ? Response.ok(
                webAnnotations.list(
                    list, webSource(document, asOf), () -> annotations.count(source, kind)),
                WebAnnotations.SENT)
            .build()
        : Response.ok(AnnotationPage.of(list), form).build();
  }

  private static WebAnnotations.Source webSource(
      DocumentReference document, @Nullable Instant asOf) {
    String title = document.title() == null ? "document " + document.id() : document.title();
    return new WebAnnotations.Source(
        DocumentView.href(document.id()) + "/text" + (asOf == null ? "" : "?asOf=" + asOf),
        "Annotations of " + title);
  }

  private static AnnotationList.Source source(
      DocumentReference document, @Nullable Instant asOf, ReviewFilter review) {
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
