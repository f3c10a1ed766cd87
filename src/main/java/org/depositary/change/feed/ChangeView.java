package org.depositary.change.feed;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import org.depositary.change.Change;
import org.depositary.change.ChangeType;
import org.depositary.change.LogEntry;
import org.depositary.change.ResourceType;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the feed as clients see it. */
@Schema(
    name = "Change",
    description =
        "Something happened to a resource. An entry may come more than once; apply it if its"
            + " revision is above the one you have.")
@JsonSerialize(using = ChangeWriter.class)
record ChangeView(
    @Schema(
            description = "The place of this entry in the feed, to go on from.",
            examples = "mV7o1QyQ0oUeJr3bZk2AAwAkMDE5MzJjMDctMjA5YQ",
            maxLength = 2000)
        String cursor,
    ChangeType type,
    Resource resource,
    @Schema(description = "When it happened.", examples = "2026-01-31T12:00:00Z")
        Instant occurredAt,
    @Schema(
            description = "Who did it: the name of a key, or system.",
            examples = "newsroom import",
            maxLength = 200)
        @Nullable String actor) {

  /** What an entry is about. */
  @Schema(name = "ChangedResource", description = "What an entry of the feed is about.")
  record Resource(
      ResourceType type,
      @Schema(
              description = "Its id; lists of a document have the id of the document.",
              examples = "01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
              maxLength = 100)
          String id,
      @Schema(
              description =
                  "The revision that the change made. Per resource it grows along the feed, though"
                      + " not always by one: superseded entries are removed after a while.",
              examples = "3",
              minimum = "1")
          int revision,
      @Schema(
              description = "Where it is; 410 once it is deleted.",
              examples = "/v1/documents/01932c07-209a-7a31-8f3c-0d5ad6bd2f0e",
              format = "uri-reference",
              maxLength = 200)
          String href,
      @Schema(
              description =
                  "With include=resource: the JSON that its address answers now, which may be of a"
                      + " later revision; an entity without its profile and a revision without its"
                      + " text, as in lists. Absent where it is gone, was merged away, or is a"
                      + " list.",
              type = SchemaType.OBJECT)
          @Nullable Object current) {}

  static ChangeView of(LogEntry entry, String cursor, @Nullable Object current) {
    Change change = entry.change();
    ResourceType type = change.resourceType();
    String id = change.resourceId().toString();
    return new ChangeView(
        cursor,
        change.type(),
        new Resource(type, id, change.revision(), type.href(id, change.revision()), current),
        entry.occurredAt(),
        change.actor());
  }
}
