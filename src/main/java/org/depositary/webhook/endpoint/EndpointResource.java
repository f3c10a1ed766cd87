package org.depositary.webhook.endpoint;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.depositary.change.reader.LogPlace;
import org.depositary.http.Page;
import org.depositary.http.PageQuery;
import org.depositary.http.Pager;
import org.depositary.http.Precondition;
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

/** Endpoints over HTTP, for those who administer the service. */
@Path("/v1/webhook-endpoints")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
class EndpointResource {

  private final Endpoints endpoints;
  private final Pager pager;
  private final FirstAnswers answers;
  private final Caller caller;

  EndpointResource(Endpoints endpoints, Pager pager, FirstAnswers answers, Caller caller) {
    this.endpoints = endpoints;
    this.pager = pager;
    this.answers = answers;
    this.caller = caller;
  }

  @GET
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "listWebhookEndpoints",
      summary = "List webhook endpoints",
      description =
          "All endpoints that are told of changes, the oldest first. Those that the service has"
              + " disabled by itself are in state DISABLED with the reason FAILING or GONE.")
  public Page<EndpointView> list(
      @BeanParam @Valid EndpointFilter filter, @BeanParam @Valid PageQuery page) {
    return endpoints.list(filter, page, pager);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "createWebhookEndpoint",
      summary = "Tell an endpoint of changes",
      description =
          "From now on the address is sent a message when something changes: see the webhook"
              + " feedHint. The first one, endpoint.enabled, comes at once. Messages are signed as"
              + " Standard Webhooks has it; the answer is the only place where the secret is shown."
              + " Webhooks are hints: they carry a cursor, and the feed is the truth. What is not"
              + " answered 2xx within 15 seconds is tried again after 5 seconds, 5 and 30 minutes,"
              + " 2, 5, 10, 14, 20 and 24 hours, each a little more or less; Retry-After is obeyed,"
              + " 410 ends it. Redirects are not followed.")
  @APIResponse(
      responseCode = "201",
      description = "The new endpoint, with its secret.",
      content = @Content(schema = @Schema(implementation = IssuedSecretView.class)))
  public Response create(@NotNull @Valid EndpointRequest request) {
    LogPlace here = endpoints.here();
    return answers.give(
        () -> endpoints.create(request, here, caller.actor().name()),
        issued ->
            Response.created(URI.create(issued.endpoint().href()))
                .entity(issued)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }

  @GET
  @Path("/{id}")
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getWebhookEndpoint",
      summary = "Get a webhook endpoint",
      description = "One endpoint, without its secret.")
  public EndpointView get(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id) {
    return endpoints.get(id);
  }

  @PATCH
  @Path("/{id}")
  @Consumes("application/merge-patch+json")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "patchWebhookEndpoint",
      summary = "Change a webhook endpoint",
      description =
          "Changes where messages go and what they are about, and enables or disables the endpoint."
              + " Disabling ends what was still to be sent. Enabling sends endpoint.enabled at"
              + " once: what changed meanwhile, the feed has.")
  public EndpointView patch(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EndpointPatch patch) {
    return endpoints.patch(id, patch, Precondition.required(ifMatch), endpoints.here());
  }

  @DELETE
  @Path("/{id}")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "deleteWebhookEndpoint",
      summary = "Delete a webhook endpoint",
      description = "Deletes an endpoint, its secrets and the list of what was sent to it.")
  @APIResponse(responseCode = "204", description = "Deleted.")
  public Response delete(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    endpoints.delete(id, Precondition.required(ifMatch));
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/secret")
  @Consumes(MediaType.APPLICATION_JSON)
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give a webhook endpoint another secret",
      description =
          "From now on messages are signed with a new secret, which only this answer shows. For a"
              + " while they are signed with the one before, too: webhook-signature has both then,"
              + " with a space between, and receivers take a message if either is right.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint, with its new secret.",
      content = @Content(schema = @Schema(implementation = IssuedSecretView.class)))
  public Response rotate(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @NotNull @Valid SecretRequest request) {
    return answers.give(
        () -> endpoints.rotate(id, request),
        issued -> Response.ok(issued).header(HttpHeaders.CACHE_CONTROL, "no-store").build());
  }
}
