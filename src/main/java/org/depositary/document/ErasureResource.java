package org.depositary.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.change.AppendsChanges;
import org.depositary.http.Answer;
import org.depositary.http.repeat.FirstAnswers;
import org.depositary.http.repeat.KeepsAnswer;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasures over HTTP. */
@Path("/v1/documents")
@Tag(name = "Documents")
@Produces(MediaType.APPLICATION_JSON)
class ErasureResource {

  private final Erasures erasures;
  private final FirstAnswers answers;
  private final Caller caller;

  ErasureResource(Erasures erasures, FirstAnswers answers, Caller caller) {
    this.answers = answers;
    this.erasures = erasures;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/erasure")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @AppendsChanges
  @KeepsAnswer
  @Operation(
      operationId = "eraseDocument",
      summary = "Erase a document for good",
      description =
          "Purges a document, live or deleted, in whatever state it is: revisions, texts,"
              + " annotations, reviews, the names and entities that only it knew, and what curators"
              + " wrote about these. Id, time, reason and actor remain; the address answers 410, so"
              + " do those of entities that went along, and the changes have DELETED entries"
              + " without words. Exports made before are withdrawn. At once nobody can read it."
              + " Then a task rewrites the files of the database, during which writers wait, and"
              + " of the index for search; wordsGoneAt tells when the words are out of them. Of a"
              + " canonical record that other documents cite, what this one added to it stays."
              + " Cannot be undone. Answers 200 where it was erased before.")
  @APIResponse(
      responseCode = "201",
      description = "Erased.",
      content = @Content(schema = @Schema(implementation = ErasureView.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was erased before.",
      content = @Content(schema = @Schema(implementation = ErasureView.class)))
  public Response erase(
      @Parameter(description = "Id of the document.") @PathParam("id") String id,
      @NotNull @Valid ErasureRequest request) {
    return answers.give(
        () -> erasures.erase(id, request.reason(), caller.actor().name()), ErasureResource::answer);
  }

  private static Response answer(Erasures.Erased erased) {
    URI address = URI.create(erased.erasure().href());
    return erased.now()
        ? Answer.created(address, erased.erasure())
        : Answer.existing(address, erased.erasure());
  }

  @GET
  @Path("/{id}/erasure")
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getErasure",
      summary = "Get the erasure of a document",
      description =
          "When, why and for whom the document was erased, and whether its words have left the"
              + " files. 404 where it was not.")
  public ErasureView get(
      @Parameter(description = "Id of the document.") @PathParam("id") String id) {
    return erasures.get(id);
  }
}
