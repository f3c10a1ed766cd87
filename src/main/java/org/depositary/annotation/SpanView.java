package org.depositary.annotation;

import org.depositary.text.Span;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A span without its words. */
@Schema(name = "Span", description = "A half-open stretch of a text, in both units.")
public record SpanView(
    @Schema(description = "Code points, inclusive.", minimum = "0", examples = "10") int start,
    @Schema(description = "Code points, exclusive.", minimum = "1", examples = "21") int end,
    @Schema(description = "UTF-16 units, inclusive.", minimum = "0", examples = "10")
        int utf16Start,
    @Schema(description = "UTF-16 units, exclusive.", minimum = "1", examples = "21")
        int utf16End) {

  public static SpanView of(Text text, Span span) {
    return new SpanView(
        text.codePointAt(span.start()), text.codePointAt(span.end()), span.start(), span.end());
  }
}
