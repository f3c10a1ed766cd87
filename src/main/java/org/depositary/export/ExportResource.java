package org.depositary.export;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.http.Answer;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Precondition;
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
import org.jspecify.annotations.Nullable;

/** Exports over HTTP. */
@Path("/v1/exports")
@Tag(name = "Exports")
@Produces(MediaType.APPLICATION_JSON)
class ExportResource {

  private final Exports exports;
  private final FirstAnswers answers;
  private final Caller caller;

  ExportResource(Exports exports, FirstAnswers answers, Caller caller) {
    this.exports = exports;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "listExports",
      summary = "List exports",
      description = "Exports that are being made or can be fetched, the newest first.")
  public Page<ExportView> list(@BeanParam @Valid PageQuery query) {
    return exports.list(query);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(value = Scope.READ, always = true)
  @KeepsAnswer
  @Operation(
      operationId = "requestExport",
      summary = "Ask for an export",
      description =
          "Has all resources of some types written into files, for who begins to keep a copy: apply"
              + " the files, then follow the changes from changesCursor on, and the copy converges."
              + " A node begins within seconds; ask for the export until its state is COMPLETE."
              + " Where the same is being made already, answers 200 with that one.\n\n"
              + "The files are NDJSON, compressed with gzip: one JSON object a line, in UTF-8. The"
              + " first line of the first file has the type START, the last line of the last file"
              + " has the type END, in records how many lines are between them and in files the"
              + " SHA-256 of each file before: what has no END is cut. Each line between them is"
              + " about one resource, in the form that an item of the feed has with"
              + " include=resource: type, id, revision, href, and in current the JSON that its"
              + " address answers, an entity without its profile and a revision without its text, as"
              + " in lists. With texts a document has its exact text in characters. A list"
              + " of a document has instead of current the items of all its pages in items. Every"
              + " resource that is there comes once; deleted documents and entities that were"
              + " merged away do not come.\n\n"
              + "An export is removed after 7 days, unless an operator says otherwise; 409 where as"
              + " many are kept as may be, of one key or in all. Erasing a document withdraws all"
              + " exports that were made before.")
  @APIResponse(
      responseCode = "201",
      description = "Taken on.",
      content = @Content(schema = @Schema(implementation = ExportView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same is being made already; this is its state.",
      content = @Content(schema = @Schema(implementation = ExportView.class)))
  public Response request(@NotNull @Valid ExportRequest request) {
    return answers.give(() -> exports.ask(request, caller.actor()), ExportResource::answer);
  }

  private static Response answer(Exports.Asked asked) {
    URI address = URI.create(asked.export().href());
    return asked.created()
        ? Answer.created(address, asked.export())
        : Answer.existing(address, asked.export());
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getExport",
      summary = "Get an export",
      description = "How far an export is, its files, and the cursor to go on from.")
  public ExportView get(@Parameter(description = "Id of the export.") @PathParam("id") String id) {
    return exports.get(id);
  }

  @DELETE
  @Path("/{id}")
  @RequiresScope(value = Scope.READ, always = true)
  @Operation(
      operationId = "deleteExport",
      summary = "Delete an export",
      description =
          "Removes an export and its files, finished or not. The key that asked for it may do so,"
              + " and administrators.")
  @APIResponse(responseCode = "204", description = "Removed.")
  @Refuses(ProblemType.FORBIDDEN)
  public Response delete(
      @Parameter(description = "Id of the export.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    exports.delete(id, Precondition.required(ifMatch), caller.actor());
    return Response.noContent().build();
  }
}
