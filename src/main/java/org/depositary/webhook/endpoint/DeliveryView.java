package org.depositary.webhook.endpoint;

import java.time.Instant;
import java.util.UUID;
import org.depositary.webhook.Failure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery as administrators see it. */
@Schema(
    name = "WebhookDelivery",
    description = "A message to an endpoint, and what came of sending it.")
record DeliveryView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(
            description = "Where the delivery is.",
            examples =
                "/v1/webhook-endpoints/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e/deliveries/01932c07-209b-7a31-8f3c-0d5ad6bd2f0e",
            maxLength = 200)
        String href,
    @Schema(
            description =
                "The header webhook-id: the same for each attempt and for redeliveries, so that a"
                    + " receiver can tell what it has already.",
            examples = "msg_01932c07-209b-7a31-8f3c-0d5ad6bd2f0e",
            maxLength = 40)
        String messageId,
    @Schema(description = "Whether somebody asked for it; such a delivery is tried once.")
        boolean redelivery,
    DeliveryState state,
    @Schema(description = "What is sent; before the first attempt it may come to stand for more.")
        WebhookMessage message,
    @Schema(description = "How often it was tried.", minimum = "0", examples = "1") int attempts,
    @Schema(
            description = "The status of the last answer; absent where there was none.",
            minimum = "100",
            maximum = "999",
            examples = "200")
        @Nullable Integer status,
    @Nullable Failure failure,
    @Schema(
            description = "How the last answer begins, in printable characters.",
            examples = "ok",
            maxLength = 500)
        @Nullable String answer,
    @Schema(
            description = "How long the last attempt took, in milliseconds.",
            minimum = "0",
            examples = "42")
        @Nullable Long millis,
    @Schema(description = "When it came up.") Instant createdAt,
    @Schema(description = "When it was last tried.") @Nullable Instant attemptedAt,
    @Schema(description = "For a pending one: not before when it is tried again.")
        @Nullable Instant nextAttemptAt,
    @Schema(description = "When it ended.") @Nullable Instant endedAt) {

  static DeliveryView of(DeliveryRow row, WebhookMessage message, @Nullable Instant due) {
    return new DeliveryView(
        row.id,
        href(row.endpointId, row.id),
        messageId(row.messageId),
        row.redelivery,
        row.state,
        message,
        row.attempts,
        row.status,
        row.failure,
        row.excerpt,
        row.attempts == 0 ? null : row.millis,
        row.createdAt,
        row.attemptedAt,
        row.isPending() ? due : null,
        row.endedAt);
  }

  static String href(UUID endpoint, UUID id) {
    return EndpointView.href(endpoint) + "/deliveries/" + id;
  }

  static String messageId(UUID message) {
    return "msg_" + message;
  }
}
