package org.depositary.webhook.endpoint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a delivery is. */
@Schema(
    name = "WebhookDeliveryState",
    description =
        "How far a delivery is. PENDING: it waits for its first or its next attempt. DELIVERED: the"
            + " receiver answered 2xx. SUPERSEDED: before it was taken, a later one came that also"
            + " stands for it. FAILED: there will be no other attempt.")
enum DeliveryState {
  PENDING,
  DELIVERED,
  SUPERSEDED,
  FAILED
}
