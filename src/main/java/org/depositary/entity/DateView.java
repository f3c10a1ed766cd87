package org.depositary.entity;

import org.depositary.annotation.SpanView;
import org.depositary.extraction.DateBasis;
import org.depositary.extraction.DateValue;
import org.depositary.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The value of a date mention. */
@Schema(name = "DateValue", description = "What a date mention says, and how it was worked out.")
public record DateView(
    @Schema(
            description =
                "ISO 8601 / EDTF level 1; absent where the text does not say enough to tell.",
            examples = "1992-02-25/1992-02-26")
        @Nullable String edtf,
    @Schema(description = "How the value came about.") DateBasis basis,
    @Schema(description = "The date that a relative one was counted from.")
        @Nullable SpanView anchor) {

  static DateView of(Text text, DateValue date) {
    return new DateView(
        date.edtf().isEmpty() ? null : date.edtf(),
        date.basis(),
        date.anchor() == null ? null : SpanView.of(text, date.anchor()));
  }
}
