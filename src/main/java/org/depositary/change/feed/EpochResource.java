package org.depositary.change.feed;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import org.depositary.change.reader.Epochs;
import org.depositary.http.Answer;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Slice;
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

/** The epochs of the feed over HTTP. */
@Path("/v1/feed-epochs")
@Tag(name = "Changes")
@Produces(MediaType.APPLICATION_JSON)
class EpochResource {

  private final Epochs epochs;
  private final Pager pager;
  private final FirstAnswers answers;
  private final Caller caller;

  EpochResource(Epochs epochs, Pager pager, FirstAnswers answers, Caller caller) {
    this.answers = answers;
    this.epochs = epochs;
    this.pager = pager;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "listFeedEpochs",
      summary = "List the epochs of the feed",
      description =
          "When cursors of the feed expired, and why, the latest first. Restored, copied and"
              + " promoted databases are recognized, and begin an epoch by themselves.")
  public Page<EpochView> list(@BeanParam @Valid PageQuery query) {
    Slice slice = pager.slice(query);
    int before = slice.atStart() ? Integer.MAX_VALUE : Integer.parseInt(slice.after().get(0));
    // Numbers have no gaps.
    Long total =
        slice.counted()
            ? epochs.list(Integer.MAX_VALUE, 1).stream().mapToLong(Epochs.Epoch::number).sum()
            : null;
    return pager
        .page(
            slice,
            epochs.list(before, slice.rows()),
            epoch -> List.of(String.valueOf(epoch.number())),
            total)
        .map(EpochView::of);
  }

  @GET
  @Path("/{number}")
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getFeedEpoch",
      summary = "Get an epoch of the feed",
      description = "When it began, and why.")
  public EpochView get(
      @Parameter(description = "Number of the epoch.") @PathParam("number") @Min(1) int number) {
    return epochs
        .find(number)
        .map(EpochView::of)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "The feed has no epoch " + number + "."));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "beginFeedEpoch",
      summary = "Expire all cursors of the feed",
      description =
          "Begins a new epoch: every cursor issued before is answered 410, and who follows the feed"
              + " begins again. For restores that the service cannot notice by itself, such as rows"
              + " loaded from a dump into the tables of the same database.")
  @APIResponse(
      responseCode = "201",
      description = "The new epoch.",
      content = @Content(schema = @Schema(implementation = EpochView.class)))
  public Response begin(@NotNull @Valid EpochRequest request) {
    return answers.give(
        () -> epochs.begin(caller.actor().name(), request.reason()),
        epoch -> {
          EpochView made = EpochView.of(epoch);
          return Answer.created(URI.create(made.href()), made);
        });
  }
}
