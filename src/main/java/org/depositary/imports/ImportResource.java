package org.depositary.imports;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Function;
import org.depositary.http.Ndjson;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.ProblemException;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.RequestEnd;
import org.depositary.http.Trace;
import org.depositary.security.Caller;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("/v1/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportResource {

  // As large as a number of JSON is exact.
  private static final long LAST_LINE = (1L << 53) - 1;
  private static final String LINE = "DocumentRequest";
  private static final String CODING = "How the body is packed: gzip, or not at all.";
  private static final String LINES =
      "One document in each line, as POST /v1/documents takes it, with its source; UTF-8. A line"
          + " may have 16 MiB, the body as many lines as you like.";

  private final Imports imports;
  private final ImportRuns runs;
  private final ImportThreads threads;
  private final Caller caller;
  private final RoutingContext routing;

  ImportResource(
      Imports imports,
      ImportRuns runs,
      ImportThreads threads,
      Caller caller,
      RoutingContext routing) {
    this.imports = imports;
    this.runs = runs;
    this.threads = threads;
    this.caller = caller;
    this.routing = routing;
  }

  @POST
  @Consumes(Ndjson.MEDIA_TYPE)
  @Produces(Ndjson.MEDIA_TYPE)
  @RequiresScope(Scope.WRITE)
  @Refuses({ProblemType.CONFLICT, ProblemType.UNAVAILABLE})
  @Operation(
      operationId = "createImport",
      summary = "Import documents",
      description =
          "Stores one document for each line, and answers with one result for each, in their order,"
              + " while lines still come. A line stands for itself: one that fails has a problem in"
              + " its result, and its neighbours are stored. A document that is there already, by"
              + " the name and id of its source, gets a new revision only if something differs; so"
              + " sending lines again is always safe. Blank lines are counted and have no"
              + " result.\n\n"
              + "The results are kept with the import, whose address is in Location; it says at any"
              + " time how many lines are done. An answer that breaks off says nothing about lines"
              + " without a result: go on with resumeImport, or send everything again. A client"
              + " that sends nothing for a minute is cut.\n\n"
              + "Lines of a body that is packed are stored before the check sum at the end of their"
              + " member of gzip is read. Where that differs, the answer breaks off and the import"
              + " is CUT; damagedFrom says from which line on documents may be stored otherwise than"
              + " they were sent. Send those lines again as a new import: what was stored wrongly"
              + " gets a new revision. If an id of a source was damaged, its document is one more,"
              + " which only the results of the damaged import name: delete it.")
  @APIResponse(
      responseCode = "201",
      description = "Each line is the result of a line.",
      content =
          @Content(
              mediaType = Ndjson.MEDIA_TYPE,
              schema = @Schema(implementation = LineResult.class)))
  public Response create(
      @Parameter(description = CODING, example = "gzip") @HeaderParam("Content-Encoding")
          @Nullable String coding,
      @RequestBody(
              required = true,
              description = LINES,
              content = @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(ref = LINE)))
          InputStream body) {
    InputStream unpacked = Bodies.unpacked(coding, body);
    return entered(
        place -> {
          InputStream lines = Bodies.required(unpacked);
          Attempt attempt = imports.begin(caller.actor().name());
          return Response.created(URI.create(Imports.href(attempt.importId())))
              .type(Ndjson.MEDIA_TYPE)
              .entity(results(attempt, lines, place));
        });
  }

  @POST
  @Path("/{id}")
  @Consumes(Ndjson.MEDIA_TYPE)
  @Produces(Ndjson.MEDIA_TYPE)
  @RequiresScope(Scope.WRITE)
  @Refuses({ProblemType.CONFLICT, ProblemType.UNAVAILABLE})
  @Operation(
      operationId = "resumeImport",
      summary = "Go on with an import",
      description =
          "Takes the rest of the lines, where a request before was cut: ask for the import, which"
              + " says how many lines are done, and send those behind them, with the number of the"
              + " first. 409 where that is not the next line, so that none is left out. A request"
              + " that is still under way, perhaps because the loss of its connection was not"
              + " noticed yet, stores nothing from then on. Without any line the import is"
              + " complete. 409 also for an import with damagedFrom: send the lines from there on as"
              + " a new one.")
  @APIResponse(
      responseCode = "200",
      description = "Each line is the result of a line.",
      content =
          @Content(
              mediaType = Ndjson.MEDIA_TYPE,
              schema = @Schema(implementation = LineResult.class)))
  public Response resume(
      @Parameter(description = "Id of the import.") @PathParam("id") String id,
      @Parameter(
              description = "Number of the first line of the body: that of the last done, and one.",
              required = true,
              example = "1205")
          @QueryParam("from")
          @Min(1)
          @Max(LAST_LINE)
          @Nullable Long from,
      @Parameter(description = CODING, example = "gzip") @HeaderParam("Content-Encoding")
          @Nullable String coding,
      @RequestBody(
              required = true,
              description = LINES,
              content = @Content(mediaType = Ndjson.MEDIA_TYPE, schema = @Schema(ref = LINE)))
          InputStream body) {
    imports.get(id);
    if (from == null) {
      throw ProblemException.parameter("from", "MISSING", "it says which line comes first.");
    }
    InputStream lines = Bodies.unpacked(coding, body);
    return entered(
        place -> Response.ok(results(imports.resume(id, from), lines, place), Ndjson.MEDIA_TYPE));
  }

  // The place is taken before anything is waited for or stored: who finds none, or has hung up by
  // then, changes nothing.
  private Response entered(Function<ImportThreads.Place, Response.ResponseBuilder> begin) {
    ImportThreads.Place place = threads.enter();
    RequestEnd.then(routing, place::leaveUnused);
    try {
      place.requireHeld();
      return begin.apply(place).build();
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
  }

  private StreamingOutput results(Attempt attempt, InputStream lines, ImportThreads.Place place) {
    Trace trace = routing.get(Trace.class.getName());
    HttpServerRequest request = routing.request();
    LinePipeline.Source source =
        new LinePipeline.Source(lines, attempt.linesDone(), new Sender(caller.actor(), trace));
    return nothing -> runs.run(attempt, source, place, request);
  }

  @GET
  @Transactional
  @RequiresScope(Scope.WRITE)
  @Operation(
      operationId = "listImports",
      summary = "List imports",
      description =
          "Imports, the newest first. They are kept for 30 days after they were last heard of,"
              + " unless an operator says otherwise.")
  public Page<ImportView> list(
      @BeanParam @Valid ImportFilter filter, @BeanParam @Valid PageQuery page) {
    return imports.list(filter, page);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.WRITE)
  @Operation(
      operationId = "getImport",
      summary = "Get an import",
      description = "How far an import is, and what came of it; also while it runs.")
  public ImportView get(@Parameter(description = "Id of the import.") @PathParam("id") String id) {
    return imports.get(id);
  }

  @GET
  @Path("/{id}/results")
  @Transactional
  @RequiresScope(Scope.WRITE)
  @Operation(
      operationId = "listImportResults",
      summary = "List the results of an import",
      description =
          "What became of each line so far, in the order of the lines; with status=FAILED those"
              + " that have to be mended.")
  public Page<LineResult> listResults(
      @Parameter(description = "Id of the import.") @PathParam("id") String id,
      @BeanParam @Valid ResultFilter filter,
      @BeanParam @Valid PageQuery page) {
    return imports.listResults(id, filter, page);
  }
}
