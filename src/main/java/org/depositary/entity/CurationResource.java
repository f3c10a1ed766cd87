package org.depositary.entity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.cache.CachesAnswer;
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

/** Decisions of curators over HTTP. */
@Path("/v1/curations")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class CurationResource {

  private final CurationJournal journal;
  private final Reversals reversals;
  private final FirstAnswers answers;
  private final Caller caller;

  CurationResource(
      CurationJournal journal, Reversals reversals, FirstAnswers answers, Caller caller) {
    this.answers = answers;
    this.journal = journal;
    this.reversals = reversals;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "listCurations",
      summary = "List what curators decided",
      description = "What curators decided about entities, the newest first.")
  public Page<CurationView> list(
      @BeanParam @Valid CurationFilter filter, @BeanParam @Valid PageQuery page) {
    return journal.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Operation(
      operationId = "getCuration",
      summary = "Get a decision of a curator",
      description = "Who merged, split or renamed what, when and why, and whether it was undone.")
  public CurationView get(
      @Parameter(description = "Id of the decision.") @PathParam("id") String id) {
    return journal.get(id);
  }

  @POST
  @Path("/{id}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @KeepsAnswer
  @Refuses(ProblemType.CONFLICT)
  @Operation(
      operationId = "reverseCuration",
      summary = "Undo a decision of a curator",
      description =
          "A merge undone gives the entity its names, mentions and citations back, also those that"
              + " came after it; a split undone merges the new entity back; a renaming undone gives"
              + " the name before. 409 where it was undone before, or where later decisions build"
              + " on it: undo these first.")
  @APIResponse(
      responseCode = "201",
      description = "The decision to undo it.",
      content = @Content(schema = @Schema(implementation = CurationView.class)))
  public Response reverse(
      @Parameter(description = "Id of the decision.") @PathParam("id") String id,
      @NotNull @Valid ReversalRequest request) {
    return answers.give(
        () -> reversals.reverse(id, new Decision(caller.actor().name(), request.reason())),
        made -> Answer.created(URI.create(made.href()), made));
  }
}
