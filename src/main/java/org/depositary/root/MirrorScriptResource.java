package org.depositary.root;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.depositary.http.Anyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The script by which a partner keeps a copy. */
@Path("/guides/partner/mirror.py")
@Tag(name = "Service")
class MirrorScriptResource {

  private static final String FILE = "mirror.py";
  private static final String PYTHON = "text/x-python";

  private final byte[] script;

  MirrorScriptResource() {
    try (InputStream in =
        Objects.requireNonNull(MirrorScriptResource.class.getResourceAsStream(FILE), FILE)) {
      this.script = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @Anyone
  @Produces(PYTHON)
  @Operation(
      operationId = "getMirrorScript",
      summary = "Get the script that keeps a copy",
      description =
          "A script for Python 3.9 or later, without anything else: it takes an export, follows the"
              + " feed from there each time it is run, and begins again where the feed says so. The"
              + " guide partner explains it.")
  @APIResponse(
      responseCode = "200",
      description = "The script, in UTF-8.",
      content =
          @Content(
              mediaType = PYTHON,
              schema = @Schema(type = SchemaType.STRING, maxLength = 1000000)))
  public byte[] get() {
    return script.clone();
  }
}
