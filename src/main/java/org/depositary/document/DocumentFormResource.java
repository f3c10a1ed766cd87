package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
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
import org.depositary.annotation.DocumentDirectory;
import org.depositary.http.MediaRanges;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A document over HTTP, in the form that is asked for. */
@Path("/v1/documents")
@Tag(name = "Documents")
class DocumentFormResource {

  private final DocumentLookup lookup;
  private final DocumentViews views;
  private final DocumentPages pages;

  DocumentFormResource(DocumentLookup lookup, DocumentViews views, DocumentPages pages) {
    this.lookup = lookup;
    this.views = views;
    this.pages = pages;
  }

  @GET
  @Path("/{id}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer(unless = DocumentDirectory.AS_OF_PARAMETER)
  @Operation(
      operationId = "getDocument",
      summary = "Get a document",
      description =
          "The current state, with the entities it names and the authorities it relies on. The"
              + " entity tag covers all that is shown: renaming an entity changes the tag of every"
              + " document that lists it. With asOf the state that was current then, as its"
              + " revision keeps it, without records that may have changed since.\n\n"
              + "Accept chooses the form: JSON, the text alone, or a page for people with every"
              + " annotation marked, linked and explained. A page has no script; it shows a part of"
              + " a long text, some 100,000 characters with 5,000 annotations at most, and leads to"
              + " the others.")
  @APIResponse(
      responseCode = "200",
      description = "The document.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(
            mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(type = SchemaType.STRING, maxLength = Documents.LONGEST_TEXT)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = DocumentPages.LONGEST))
      })
  @Refuses(ProblemType.GONE)
  public Response get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(
              description = DocumentDirectory.AS_OF_DESCRIPTION,
              example = "2026-05-01T12:00:00Z")
          @QueryParam(DocumentDirectory.AS_OF_PARAMETER)
          @Nullable Instant asOf,
      @Parameter(
              description =
                  "Which part of a long text a page for people shows; other forms are always"
                      + " whole.",
              example = "1")
          @QueryParam("part")
          @DefaultValue("1")
          @Min(1)
          int part,
      @Context HttpHeaders headers) {
    MediaType form =
        MediaRanges.of(headers.getHeaderString(HttpHeaders.ACCEPT))
            .require(
                MediaType.APPLICATION_JSON_TYPE,
                MediaType.TEXT_PLAIN_TYPE,
                MediaType.TEXT_HTML_TYPE);
    if (form.equals(MediaType.TEXT_HTML_TYPE)) {
      return Response.ok(pages.show(id, asOf, part), form).build();
    }
    return form.equals(MediaType.TEXT_PLAIN_TYPE)
        ? Response.ok(lookup.getCharacters(lookup.get(id, asOf).reference()), form).build()
        : Response.ok(view(id, asOf), form).build();
  }

  private DocumentView view(String id, @Nullable Instant asOf) {
    return asOf == null ? views.get(lookup.getRow(id)) : views.get(lookup.getPast(id, asOf), asOf);
  }
}
