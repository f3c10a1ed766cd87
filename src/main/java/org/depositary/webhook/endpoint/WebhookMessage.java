package org.depositary.webhook.endpoint;

import java.time.Instant;
import java.util.UUID;
import org.depositary.change.ChangeType;
import org.depositary.change.ResourceType;
import org.depositary.change.feed.FeedCursors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of what an endpoint is sent. */
@Schema(
    name = "WebhookMessage",
    description =
        "What an endpoint is sent: a hint that the feed has something. It may come more than once,"
            + " late, or out of order; read the feed on from your own cursor.")
record WebhookMessage(
    @Schema(
            description =
                "changes.available: something happened that the endpoint wants to know of."
                    + " endpoint.enabled: from now on it is told; what happened before, the feed"
                    + " has; it stands for no changes. feed.restarted: cursors of the feed may have expired; the feed answers"
                    + " 410 then, and says how to begin again.",
            enumeration = {"changes.available", "endpoint.enabled", "feed.restarted"})
        String type,
    @Schema(description = "When the latest of it happened.") Instant timestamp,
    @Schema(description = "Where it stands in the feed.") Hint data) {

  /** Where something stands in the feed. */
  @Schema(name = "WebhookHint", description = "What a message is about, and where the feed has it.")
  record Hint(
      @Schema(
              description =
                  "For how many changes it stands; those of a short time, or while the receiver"
                      + " could not be reached, share one message.",
              minimum = "0",
              examples = "1")
          long changes,
      @Nullable ChangeType change,
      @Schema(description = "What the latest change is about; absent where there was none.")
          @Nullable HintedResource resource,
      @Schema(
              description =
                  "The cursor of the latest change: whoever has read the feed up to it has all.",
              examples = "mV7o1QyQ0oUeJr3bZk2AAwAkMDE5MzJjMDctMjA5YQ",
              maxLength = 2000)
          String cursor,
      @Schema(
              description = "The feed from before the first of the changes on.",
              examples = "/v1/changes?cursor=mV7o1QyQ0oUeJr3bZk2AAwAkMDE5MzJjMDctMjA5YQ",
              format = "uri-reference",
              maxLength = 2100)
          String href) {}

  /** What a change is about. */
  @Schema(name = "HintedResource", description = "What the latest change of a message is about.")
  record HintedResource(
      ResourceType type,
      @Schema(description = "Its id.") UUID id,
      @Schema(
              description = "The revision that the change made; it may be past already.",
              minimum = "1",
              examples = "3")
          int revision,
      @Schema(
              description = "Where it is.",
              examples = "/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
              format = "uri-reference",
              maxLength = 200)
          String href) {}

  static WebhookMessage of(DeliveryRow row, FeedCursors cursors) {
    Hint hint =
        new Hint(
            row.changes,
            row.changeType,
            resource(row.resourceType, row.resourceId, row.revision),
            cursors.write(row.last()),
            "/v1/changes?cursor=" + cursors.write(row.before()));
    return new WebhookMessage(row.type.word(), row.occurredAt, hint);
  }

  private static @Nullable HintedResource resource(
      @Nullable ResourceType type, @Nullable UUID id, int revision) {
    return type == null || id == null
        ? null
        : new HintedResource(type, id, revision, type.href(id, revision));
  }
}
