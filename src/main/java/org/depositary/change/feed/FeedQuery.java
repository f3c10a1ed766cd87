package org.depositary.change.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a client asks of the feed; a class, because the contract would mix up a record. */
final class FeedQuery {

  @Parameter(
      description =
          "Where to go on: page.next of the answer before, or the cursor of an item. Absent: from"
              + " the first entry that is kept. now: from the end, to get a cursor before reading"
              + " the lists.",
      schema = @Schema(maxLength = 2000))
  @QueryParam("cursor")
  @Nullable String cursor;

  @Parameter(description = "How many items an answer has at most.", example = "50")
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  int limit;

  @Parameter(
      description =
          "How many seconds the answer may wait for an item where there is none yet; 0 answers at"
              + " once.",
      example = "20")
  @QueryParam("wait")
  @DefaultValue("0")
  @Min(0)
  @Max(30)
  int wait;

  Duration patience() {
    return Duration.ofSeconds(wait);
  }
}
