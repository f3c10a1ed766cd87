package org.depositary.change.feed;

import java.time.Instant;
import org.depositary.change.reader.Epochs.Epoch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An epoch of the feed as it is shown. */
@Schema(name = "FeedEpoch", description = "A time in which cursors of the feed stay valid.")
record EpochView(
    @Schema(description = "Its number, from 1.", examples = "2", minimum = "1") int number,
    @Schema(
            description = "Its address.",
            examples = "/v1/feed-epochs/2",
            format = "uri-reference",
            maxLength = 200)
        String href,
    @Schema(description = "When it began.", examples = "2026-01-31T12:00:00Z") Instant startedAt,
    @Schema(
            description = "Who began it: the name of a key, or system.",
            examples = "system",
            maxLength = 200)
        String actor,
    @Schema(
            description = "Why it began.",
            examples = "The database is another one: restored, copied or promoted.",
            maxLength = 1000)
        String reason) {

  static EpochView of(Epoch epoch) {
    return new EpochView(
        epoch.number(),
        "/v1/feed-epochs/" + epoch.number(),
        epoch.startedAt(),
        epoch.actor(),
        epoch.reason());
  }
}
