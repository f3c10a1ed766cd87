package org.depositary.webhook.endpoint;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An endpoint as administrators see it: never its secret. */
@Schema(name = "WebhookEndpoint", description = "An endpoint that is told of changes.")
record EndpointView(
    @Schema(description = "Opaque id; ids sort by time of creation.") UUID id,
    @Schema(
            description = "Where the endpoint is described.",
            examples = "/v1/webhook-endpoints/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
            maxLength = 200)
        String href,
    @Schema(description = URL, examples = EXAMPLE, pattern = URL_FORM, maxLength = 2000) String url,
    @Schema(
            description = "Whose it is, or what for.",
            examples = "Mirror of the reading room",
            maxLength = 500)
        @Nullable String description,
    @Schema(description = CHANGE_TYPES, maxItems = 5) Set<ChangeType> changeTypes,
    @Schema(description = RESOURCE_TYPES, maxItems = 10) Set<ResourceType> resourceTypes,
    EndpointState state,
    @Nullable DisabledReason disabledReason,
    @Schema(description = "Since when it is disabled.") @Nullable Instant disabledAt,
    @Schema(
            description =
                "Since when every attempt has failed; absent where the last one did not. After five"
                    + " days, unless an operator says otherwise, the endpoint is disabled.")
        @Nullable Instant failingSince,
    @Schema(
            description =
                "Until when messages are also signed with the secret before this one; absent where"
                    + " there was none, or it is not used any more.")
        @Nullable Instant previousSecretUntil,
    @Schema(description = "When it was made.") Instant createdAt,
    @Schema(
            description = "Who made it: the name of a key.",
            examples = "newsroom import",
            maxLength = 200)
        String createdBy) {

  static final String URL =
      "Where to send: https, unless an operator allows http, and a host whose addresses are all"
          + " public or allowed by an operator. No user, no fragment.";
  static final String URL_FORM = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$";
  static final String EXAMPLE = "https://hooks.example.org/depositary";
  static final String CHANGE_TYPES = "What has to have happened; empty or absent: anything.";
  static final String RESOURCE_TYPES =
      "To what it has to have happened; empty or absent: to anything.";

  static String href(UUID id) {
    return "/v1/webhook-endpoints/" + id;
  }

  static EndpointView of(EndpointRow row, Instant now) {
    Wishes wishes = Wishes.of(row);
    return new EndpointView(
        row.id,
        href(row.id),
        row.url,
        row.description,
        wishes.changeTypes(),
        wishes.resourceTypes(),
        row.state,
        row.disabledReason,
        row.disabledAt,
        row.failingSince,
        row.isOverlapping(now) ? row.previousUntil : null,
        row.createdAt,
        row.createdBy);
  }
}
