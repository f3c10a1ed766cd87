package org.depositary.task;

import io.quarkus.arc.All;
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
import java.util.List;
import java.util.Optional;
import org.depositary.http.Answer;
import org.depositary.http.Fault;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
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

/** Tasks over HTTP, for those who administer the service. */
@Path("/v1/tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
class TaskResource {

  private final Tasks tasks;
  private final List<TaskWork> works;
  private final FirstAnswers answers;
  private final Caller caller;

  TaskResource(Tasks tasks, @All List<TaskWork> works, FirstAnswers answers, Caller caller) {
    this.answers = answers;
    this.tasks = tasks;
    this.works = works;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "listTasks",
      summary = "List tasks",
      description =
          "Open and ended tasks, the newest first; ended ones are kept for 90 days unless an"
              + " operator says otherwise. A task is done in steps by any node; one whose node is"
              + " gone is taken over by another. The counts of a REEXTRACTION are documents that"
              + " were changed, unchanged or not read, annotations that were added, moved or lost,"
              + " and reviews that were moved or lost; those of a COMPACTION are the documents"
              + " whose words have left the files. What is done of an EXPORT are lines.")
  public Page<TaskView> list(
      @BeanParam @Valid TaskFilter filter, @BeanParam @Valid PageQuery page) {
    return tasks.list(filter, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "requestTask",
      summary = "Ask for a task",
      description =
          "Takes a task on; a node begins within seconds. Where an open task does the same already,"
              + " answers 200 with that one. The service asks for a REEXTRACTION by itself where a"
              + " new version of the extractor starts, and for a COMPACTION with every erasure. An"
              + " EXPORT comes with requestExport, and is refused here.")
  @APIResponse(
      responseCode = "201",
      description = "Taken on.",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  @APIResponse(
      responseCode = "200",
      description = "There is such a task already; this is its state.",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response request(@NotNull @Valid TaskRequest request) {
    if (!request.kind().isJoined()) {
      throw askedForElsewhere(request.kind());
    }
    return answers.give(
        () ->
            tasks.ask(request.kind(), subject(request.kind()).orElse(null), caller.actor().name()),
        TaskResource::answer);
  }

  private static ProblemException askedForElsewhere(TaskKind kind) {
    String detail = "A task of the kind " + kind + " comes with what it is about.";
    return new ProblemException(
        ProblemType.CONSTRAINT_VIOLATED, detail, Fault.at("/kind", "ASKED_FOR_ELSEWHERE", detail));
  }

  private static Response answer(Tasks.Asked asked) {
    URI address = URI.create(asked.task().href());
    return asked.created()
        ? Answer.created(address, asked.task())
        : Answer.existing(address, asked.task());
  }

  private Optional<String> subject(TaskKind kind) {
    return works.stream()
        .filter(work -> work.kind() == kind)
        .flatMap(work -> work.subject().stream())
        .findFirst();
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getTask",
      summary = "Get a task",
      description = "How far a task is, and what came of it.")
  public TaskView get(@Parameter(description = "Id of the task.") @PathParam("id") String id) {
    return tasks.get(id);
  }

  @POST
  @Path("/{id}/cancellation")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "cancelTask",
      summary = "Cancel a task",
      description =
          "Calls off a task that has not ended; what its steps did so far stays. 409 where it has"
              + " ended.")
  @APIResponse(
      responseCode = "200",
      description = "The task, cancelled.",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  @Refuses(ProblemType.CONFLICT)
  public TaskView cancel(@Parameter(description = "Id of the task.") @PathParam("id") String id) {
    return tasks.cancel(id);
  }
}
