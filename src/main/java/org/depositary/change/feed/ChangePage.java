package org.depositary.change.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the feed, and how to go on: there is always a way on. */
@Schema(name = "ChangePage", description = "A part of the feed, and how to go on.")
record ChangePage(
    @Schema(description = "The items in the order of the feed; may be none.", maxItems = 200)
        List<ChangeView> items,
    @Schema(description = "How to go on.") Mark page) {

  ChangePage {
    items = List.copyOf(items);
  }

  /** Where an answer stands in the feed. */
  @Schema(name = "ChangeMark", description = "Where an answer stands in the feed.")
  record Mark(
      @Schema(
              description =
                  "The cursor to go on from, also where there were no items: keep it and ask"
                      + " again.",
              examples = "mV7o1QyQ0oUeJr3bZk2AAwAkMDE5MzJjMDctMjA5YQ",
              maxLength = 2000)
          String next,
      @Schema(description = "Whether there may be more at once.", examples = "false")
          boolean more) {}
}
