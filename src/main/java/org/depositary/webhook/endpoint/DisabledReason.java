package org.depositary.webhook.endpoint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an endpoint is not told of changes any more. */
@Schema(
    name = "WebhookDisabledReason",
    description =
        "Why an endpoint is disabled. FAILING: every attempt of five days failed. GONE: it answered"
            + " 410. REQUESTED: an administrator did it.")
enum DisabledReason {
  FAILING,
  GONE,
  REQUESTED
}
