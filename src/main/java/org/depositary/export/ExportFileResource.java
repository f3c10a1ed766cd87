package org.depositary.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.depositary.export.piece.ByteRange;
import org.depositary.export.piece.Downloads;
import org.depositary.http.Precondition;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of exports over HTTP. */
@Path("/v1/exports")
@Tag(name = "Exports")
@Produces(ExportFileResource.GZIP)
class ExportFileResource {

  static final String GZIP = "application/gzip";

  private static final String ACCEPT_RANGES = "Accept-Ranges";
  private static final String CONTENT_RANGE = "Content-Range";

  private final Exports exports;
  private final Downloads downloads;

  ExportFileResource(Exports exports, Downloads downloads) {
    this.exports = exports;
    this.downloads = downloads;
  }

  @GET
  @Path("/{id}/files/{name}")
  @RequiresScope(Scope.READ)
  @Operation(
      operationId = "getExportFile",
      summary = "Fetch a file of an export",
      description =
          "A finished file: NDJSON, compressed with gzip in several members, which every tool reads"
              + " as one file. It never changes; its entity tag is its SHA-256. A fetch that was"
              + " cut goes on with Range, which takes one range of bytes, and with If-Range for"
              + " certainty. 410 where the export was withdrawn.")
  @APIResponse(
      responseCode = "200",
      description = "The whole file.",
      headers = {
        @Header(
            name = ACCEPT_RANGES,
            description = "That Range is heeded.",
            schema = @Schema(type = SchemaType.STRING, examples = "bytes", maxLength = 10)),
        @Header(
            name = HttpHeaders.CONTENT_DISPOSITION,
            description = "A name to save the file under.",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples = "attachment; filename=\"part-00001.ndjson.gz\"",
                    maxLength = 200))
      },
      content =
          @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "206",
      description = "The bytes that were asked for.",
      headers = {
        @Header(
            name = ACCEPT_RANGES,
            description = "That Range is heeded.",
            schema = @Schema(type = SchemaType.STRING, examples = "bytes", maxLength = 10)),
        @Header(
            name = CONTENT_RANGE,
            description = "Which bytes of how many these are.",
            schema =
                @Schema(type = SchemaType.STRING, examples = "bytes 0-99/48211", maxLength = 100)),
        @Header(
            name = HttpHeaders.CONTENT_DISPOSITION,
            description = "A name to save the file under.",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    examples = "attachment; filename=\"part-00001.ndjson.gz\"",
                    maxLength = 200))
      },
      content =
          @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Refuses({ProblemType.GONE, ProblemType.RANGE_NOT_SATISFIABLE})
  public Response get(
      @Parameter(description = "Id of the export.") @PathParam("id") String id,
      @Parameter(description = "Name of the file.") @PathParam("name") String name,
      @Parameter(
              description = "Which bytes to send: bytes=100- for all but the first hundred.",
              schema = @Schema(maxLength = 200))
          @HeaderParam("Range")
          @Nullable String range,
      @Parameter(
              description = "The entity tag that Range is meant for; the whole file otherwise.",
              schema = @Schema(maxLength = 200))
          @HeaderParam("If-Range")
          @Nullable String ifRange,
      @Context HttpHeaders headers,
      @Context Request request) {
    Exports.Found found = exports.getFile(id, name);
    String tag = String.valueOf(found.file().sha256());
    if (Precondition.isKnown(
        headers.getHeaderString(HttpHeaders.IF_MATCH),
        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH),
        tag)) {
      return Response.notModified().header(HttpHeaders.ETAG, quoted(tag)).build();
    }
    boolean head = request.getMethod().equals("HEAD");
    // Ranges are for GET alone (RFC 9110, 14.2).
    boolean heeded = !head && (ifRange == null || ifRange.strip().equals(quoted(tag)));
    ByteRange part = ByteRange.of(heeded ? range : null, found.file().bytes());
    Response.ResponseBuilder answer =
        Response.status(part.whole() ? 200 : 206)
            .type(GZIP)
            .header(HttpHeaders.ETAG, quoted(tag))
            .header(ACCEPT_RANGES, "bytes")
            .header(HttpHeaders.CONTENT_LENGTH, part.length())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    if (!part.whole()) {
      answer.header(
          CONTENT_RANGE,
          "bytes " + part.from() + "-" + (part.to() - 1) + "/" + found.file().bytes());
    }
    return head ? answer.build() : answer.entity(downloads.of(found.key(), part)).build();
  }

  private static String quoted(String tag) {
    return "\"" + tag + "\"";
  }
}
