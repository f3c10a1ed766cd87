package org.depositary.security;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.repeat.FirstAnswers;
import org.depositary.http.repeat.KeepsAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Keys, for those who administer the service. */
@Path("/v1/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Keys")
class ApiKeyResource {

  private final ApiKeys keys;
  private final FirstAnswers answers;
  private final Caller caller;

  ApiKeyResource(ApiKeys keys, FirstAnswers answers, Caller caller) {
    this.keys = keys;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "listApiKeys",
      summary = "List keys",
      description = "All keys ever issued, revoked ones too, oldest first.")
  @APIResponse(responseCode = "200", description = "A page of keys.")
  public Page<ApiKeyView> list(@BeanParam @Valid PageQuery query) {
    return keys.list(query);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "issueApiKey",
      summary = "Issue a key",
      description =
          "Issues a key. The answer is the only place where its secret is ever shown; with an"
              + " Idempotency-Key the same caller can be given the same answer for 24 hours, for"
              + " which it is kept encrypted under the caller's own key, and never in clear.")
  @APIResponse(
      responseCode = "201",
      description = "The new key, with its secret.",
      content = @Content(schema = @Schema(implementation = IssuedApiKeyView.class)))
  public Response issue(@Valid NewApiKey request) {
    return answers.give(
        () -> keys.issue(request, caller.actor().id()),
        issued ->
            Response.created(URI.create("/v1/api-keys/" + issued.apiKey().id()))
                .entity(issued)
                .header("Cache-Control", "no-store")
                .build());
  }

  @GET
  @Path("/{id}")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getApiKey",
      summary = "Show a key",
      description = "One key, without its secret.")
  @APIResponse(responseCode = "200", description = "The key.")
  public ApiKeyView get(
      @Parameter(
              description = "The public part of the key.",
              example = "3f9a1c0b77de",
              schema = @Schema(maxLength = 100))
          @PathParam("id")
          String id) {
    return keys.get(id);
  }

  @DELETE
  @Path("/{id}")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "revokeApiKey",
      summary = "Revoke a key",
      description =
          "Makes a key invalid at once and for good. It stays in the list. Repeating changes"
              + " nothing, so no If-Match is needed.")
  @APIResponse(responseCode = "204", description = "The key is invalid.")
  public void revoke(
      @Parameter(
              description = "The public part of the key.",
              example = "3f9a1c0b77de",
              schema = @Schema(maxLength = 100))
          @PathParam("id")
          String id) {
    keys.revoke(id);
  }
}
