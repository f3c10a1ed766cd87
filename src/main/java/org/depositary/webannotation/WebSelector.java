package org.depositary.webannotation;

import org.depositary.annotation.AnnotationView;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way to find words in a text. */
@Schema(
    name = "WebSelector",
    description = "A way to find words in a text.",
    oneOf = {WebSelector.Quote.class, WebSelector.Position.class},
    discriminatorProperty = "type",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "TextQuoteSelector", schema = WebSelector.Quote.class),
      @DiscriminatorMapping(value = "TextPositionSelector", schema = WebSelector.Position.class)
    })
public sealed interface WebSelector {

  /** By the words and what stands around them. */
  @Schema(name = "TextQuoteSelector", description = "By the words and what stands around them.")
  record Quote(
      @Schema(
              implementation = String.class,
              enumeration = "TextQuoteSelector",
              description = "Tells the selectors apart.")
          String type,
      @Schema(description = "The words.", examples = "article 6 of the Convention") String exact,
      @Schema(description = "Up to 32 UTF-16 units before.", examples = "Under ") String prefix,
      @Schema(description = "Up to 32 UTF-16 units after.", examples = ", states") String suffix)
      implements WebSelector {

    static Quote of(AnnotationView found) {
      return new Quote("TextQuoteSelector", found.exact(), found.prefix(), found.suffix());
    }
  }

  /** By the place of the words. */
  @Schema(name = "TextPositionSelector", description = "By the place of the words.")
  record Position(
      @Schema(
              implementation = String.class,
              enumeration = "TextPositionSelector",
              description = "Tells the selectors apart.")
          String type,
      @Schema(description = "Code points, inclusive.", minimum = "0", examples = "10") int start,
      @Schema(description = "Code points, exclusive.", minimum = "1", examples = "21") int end)
      implements WebSelector {

    static Position of(AnnotationView found) {
      return new Position("TextPositionSelector", found.start(), found.end());
    }
  }
}
