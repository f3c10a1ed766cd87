package org.depositary.root;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.depositary.http.Anyone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What changed in the API, version by version. */
@Path("/v1/changelog")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
class ChangelogResource {

  private static final String FILE = "changelog.json";

  private final ChangelogView changelog;

  ChangelogResource(ObjectMapper json) {
    try (InputStream in =
        Objects.requireNonNull(ChangelogResource.class.getResourceAsStream(FILE), FILE)) {
      this.changelog = json.readValue(in, ChangelogView.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @Anyone
  @Operation(
      operationId = "getChangelog",
      summary = "Tell what changed in the API",
      description =
          "Every version of the API and what is new in it, operation by operation and schema by"
              + " schema, the newest first.")
  public ChangelogView changelog() {
    return changelog;
  }
}
