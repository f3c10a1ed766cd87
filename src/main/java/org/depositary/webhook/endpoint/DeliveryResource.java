package org.depositary.webhook.endpoint;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.depositary.http.Pager;
import org.depositary.http.ProblemType;
import org.depositary.http.Refuses;
import org.depositary.http.repeat.FirstAnswers;
import org.depositary.http.repeat.KeepsAnswer;
import org.depositary.security.RequiresScope;
import org.depositary.security.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent to endpoints, over HTTP. */
@Path("/v1/webhook-endpoints")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
class DeliveryResource {

  private final Deliveries deliveries;
  private final Pager pager;
  private final FirstAnswers answers;

  DeliveryResource(Deliveries deliveries, Pager pager, FirstAnswers answers) {
    this.deliveries = deliveries;
    this.pager = pager;
    this.answers = answers;
  }

  @GET
  @Path("/{id}/deliveries")
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "List what was sent to an endpoint",
      description =
          "Messages to the endpoint and what came of them, the newest first. Those that have ended"
              + " are kept for 14 days, and 10,000 of each endpoint, unless an operator says"
              + " otherwise.")
  public Page<DeliveryView> list(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @BeanParam @Valid DeliveryFilter filter,
      @BeanParam @Valid PageQuery page) {
    return deliveries.list(id, filter, page, pager);
  }

  @GET
  @Path("/{id}/deliveries/{deliveryId}")
  @Transactional
  @RequiresScope(Scope.ADMIN)
  @Operation(
      operationId = "getWebhookDelivery",
      summary = "Get a delivery",
      description = "One message to an endpoint, and what came of it.")
  public DeliveryView get(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @Parameter(description = "Id of the delivery.") @PathParam("deliveryId") String deliveryId) {
    return deliveries.get(id, deliveryId);
  }

  @POST
  @Path("/{id}/deliveries/{deliveryId}/redelivery")
  @RequiresScope(Scope.ADMIN)
  @KeepsAnswer
  @Operation(
      operationId = "redeliverWebhook",
      summary = "Send a message again",
      description =
          "Sends the same message, with the same webhook-id, once more and at once, whatever came"
              + " of it before. It is tried once. 409 where it has not ended yet, or the endpoint"
              + " is disabled.")
  @APIResponse(
      responseCode = "201",
      description = "The new delivery.",
      content = @Content(schema = @Schema(implementation = DeliveryView.class)))
  @Refuses({ProblemType.CONFLICT, ProblemType.CONSTRAINT_VIOLATED})
  public Response redeliver(
      @Parameter(description = "Id of the endpoint.") @PathParam("id") String id,
      @Parameter(description = "Id of the delivery.") @PathParam("deliveryId") String deliveryId) {
    return answers.give(
        () -> deliveries.redeliver(id, deliveryId),
        again -> Answer.created(URI.create(again.href()), again));
  }
}
