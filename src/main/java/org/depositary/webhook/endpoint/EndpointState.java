package org.depositary.webhook.endpoint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an endpoint is told of changes. */
@Schema(
    name = "WebhookEndpointState",
    description =
        "Whether an endpoint is told of changes. DISABLED: it is not, because somebody or the"
            + " service itself has decided so; disabledReason says why.")
enum EndpointState {
  ENABLED,
  DISABLED
}
