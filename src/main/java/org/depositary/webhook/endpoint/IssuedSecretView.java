package org.depositary.webhook.endpoint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A secret at the moment it is made, the only one at which it is shown. */
@Schema(
    name = "IssuedWebhookSecret",
    description = "An endpoint with its new secret, which is not shown again.")
record IssuedSecretView(
    @Schema(description = "The endpoint.") EndpointView endpoint,
    @Schema(
            description =
                "The secret, as Standard Webhooks has it: whsec_ and, in Base64, the key of the"
                    + " HMAC-SHA256 over webhook-id, webhook-timestamp and body with dots between.",
            examples = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            pattern = "^whsec_[A-Za-z0-9+/]{43}=$")
        String secret) {

  @Override
  public String toString() {
    return "IssuedSecretView[" + endpoint.id() + "]";
  }
}
