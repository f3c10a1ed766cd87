package org.depositary.entity;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.depositary.http.Precondition;
import org.depositary.http.ProblemType;
import org.depositary.http.Redirects;
import org.depositary.http.Refuses;
import org.depositary.http.ShowsOther;
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
import org.jspecify.annotations.Nullable;

/** Merging and splitting entities over HTTP. */
@Path("/v1/entities")
@Tag(name = "Entities")
@Produces(MediaType.APPLICATION_JSON)
class EntityCurationResource {

  private final Curation curation;
  private final CurationJournal journal;
  private final EntityViews views;
  private final FirstAnswers answers;
  private final Caller caller;

  EntityCurationResource(
      Curation curation,
      CurationJournal journal,
      EntityViews views,
      FirstAnswers answers,
      Caller caller) {
    this.answers = answers;
    this.curation = curation;
    this.journal = journal;
    this.views = views;
    this.caller = caller;
  }

  @POST
  @Path("/{id}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @KeepsAnswer
  @Redirects
  @Refuses(ProblemType.PRECONDITION_REQUIRED)
  @ShowsOther
  @Operation(
      operationId = "mergeEntity",
      summary = "Merge an entity into another",
      description =
          "Leads all names, mentions and citations of the entity to the survivor, which is the"
              + " answer; the address of the entity answers 308 to it from then on. Texts that are"
              + " read later, or again, follow. If-Match names the state of the entity that is"
              + " merged away. Both need the same type, or types that texts confuse: STATE and"
              + " PLACE; ORGANIZATION, MILITARY_UNIT and GROUP; EVENT and CAMPAIGN.")
  @APIResponse(
      responseCode = "200",
      description = "The survivor, whose address is in Content-Location.",
      content = @Content(schema = @Schema(implementation = EntityView.class)))
  public Response merge(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid MergeRequest request) {
    Precondition precondition = Precondition.required(ifMatch);
    return answers.give(
        () -> curation.merge(id, request, precondition, caller.actor().name()),
        survivor -> Answer.of(URI.create(survivor.href()), survivor));
  }

  @POST
  @Path("/{id}/split")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.CURATE)
  @AppendsChanges
  @KeepsAnswer
  @Redirects
  @Refuses(ProblemType.PRECONDITION_REQUIRED)
  @Operation(
      operationId = "splitEntity",
      summary = "Split an entity",
      description =
          "Makes a new entity of some of the names of this one, with all mentions that came by"
              + " them. Texts that are read later, or again, follow.")
  @APIResponse(
      responseCode = "201",
      description = "The new entity.",
      content = @Content(schema = @Schema(implementation = EntityView.class)))
  public Response split(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @Parameter(required = true) @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SplitRequest request) {
    Precondition precondition = Precondition.required(ifMatch);
    return answers.give(
        () -> curation.split(id, request, precondition, caller.actor().name()),
        made -> Answer.created(URI.create(made.href()), made));
  }

  @GET
  @Path("/{id}/curations")
  @Transactional
  @RequiresScope(Scope.READ)
  @CachesAnswer
  @Refuses(ProblemType.GONE)
  @Operation(
      operationId = "listEntityCurations",
      summary = "List what was decided about an entity",
      description =
          "What curators decided about the entity, the newest first; also for one that was merged"
              + " away.")
  public Page<CurationView> listCurations(
      @Parameter(description = "Id of the entity.") @PathParam("id") String id,
      @BeanParam @Valid PageQuery page) {
    return journal.list(CurationFilter.about(views.getAny(id).id), page);
  }
}
