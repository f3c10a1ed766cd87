package org.depositary.speech;

import java.util.List;
import java.util.Set;
import org.depositary.annotation.SpanView;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Quotation;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a quotation shows and no query asks for; kept as JSON.
 *
 * @param outer id of the quotation that this one stands in, or a JSON Pointer into the answer where
 *     nothing is stored
 */
record QuotationDetails(
    List<VoiceView> attribution, @Nullable SpanView speakerSpan, @Nullable String outer) {

  /** These without an outer quotation that is not among some. */
  QuotationDetails within(Set<String> ids) {
    return outer == null || ids.contains(outer)
        ? this
        : new QuotationDetails(attribution, speakerSpan, null);
  }

  static QuotationDetails of(Text text, Quotation quotation, @Nullable String outer) {
    Span speaker = quotation.speaker();
    return new QuotationDetails(
        quotation.attribution().stream().map(VoiceView::of).toList(),
        speaker == null ? null : SpanView.of(text, speaker),
        outer);
  }
}
