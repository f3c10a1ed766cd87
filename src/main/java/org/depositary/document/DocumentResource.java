package org.depositary.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.StrippedText;
import org.depositary.http.repeat.FirstAnswers;
import org.depositary.http.repeat.KeepsAnswer;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentResource {

  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final Documents documents;
  private final DocumentPatches patches;
  private final FirstAnswers answers;
  private final Caller caller;

  DocumentResource(
      Documents documents, DocumentPatches patches, FirstAnswers answers, Caller caller) {
    this.answers = answers;
    this.documents = documents;
    this.patches = patches;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.WRITE)
  @AppendsChanges
  @KeepsAnswer
  @Refuses(ProblemType.UNAVAILABLE)
  @Operation(
      operationId = "createDocument",
      summary = "Store a document",
      description =
          "Reads the text and stores the document with everything found in it. Source name and"
              + " source id are its identity: posting them again answers 200 with the same document"
              + " and makes a new revision only if something differs; If-Match is honoured then."
              + " After a deletion the same source makes a new document with a new id.")
  @APIResponse(
      responseCode = "201",
      description = "Stored.",
      headers =
          @Header(
              name = "Location",
              description = "Where the document is.",
              required = true,
              schema = @Schema(type = SchemaType.STRING)),
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "A document with this source was there; this is its state now.",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  public Response create(
      @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid DocumentRequest request) {
    Precondition precondition = Precondition.optional(ifMatch);
    return answers.give(
        () -> documents.ingest(request, precondition, caller.actor().name()),
        DocumentResource::answer);
  }

  private static Response answer(Documents.Ingested ingested) {
    DocumentView document = ingested.document();
    return ingested.created()
        ? Response.created(URI.create(document.href())).entity(document).build()
        : Response.ok(document).contentLocation(URI.create(document.href())).build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.WRITE)
  @AppendsChanges
  @Operation(
      operationId = "replaceDocument",
      summary = "Replace a document",
      description =
          "Replaces text and metadata; what the body leaves out becomes unknown. Makes a new"
              + " revision only if something differs.")
  @Refuses({ProblemType.CONFLICT, ProblemType.GONE, ProblemType.UNAVAILABLE})
  public DocumentView replace(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid DocumentRequest request) {
    return documents.replace(id, request, Precondition.required(ifMatch), caller.actor().name());
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MERGE_PATCH)
  @RequiresScope(Scope.WRITE)
  @AppendsChanges
  @Operation(
      operationId = "patchDocument",
      summary = "Change a document",
      description =
          "JSON Merge Patch (RFC 7396) over the properties of a DocumentRequest: null removes one."
              + " Makes a new revision only if something differs.")
  @Refuses({ProblemType.CONFLICT, ProblemType.GONE, ProblemType.UNAVAILABLE})
  public DocumentView patch(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MERGE_PATCH,
                      schema = @Schema(implementation = DocumentPatchSchema.class)))
          ObjectNode patch)
      throws JsonProcessingException {
    Precondition precondition = Precondition.required(ifMatch);
    return documents.patch(id, patches.parse(patch), precondition, caller.actor().name());
  }

  @DELETE
  @Path("/{id}")
  @RequiresScope(Scope.WRITE)
  @AppendsChanges
  @Operation(
      operationId = "deleteDocument",
      summary = "Delete a document",
      description =
          "Deletes the document, its revisions and its annotations. A tombstone remains: the"
              + " address answers 410 from then on. The entities it named stay, with what other"
              + " documents say of them.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  @Refuses(ProblemType.GONE)
  public Response delete(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @Parameter(description = "Why, without white space around it; kept in the tombstone.")
          @QueryParam("reason")
          @Nullable
          @Size(min = 1, max = 500)
          @Pattern(regexp = StrippedText.REASON)
          String reason,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    String why = reason == null ? null : reason.strip();
    documents.delete(id, why, Precondition.required(ifMatch), caller.actor().name());
    return Response.noContent().build();
  }
}
