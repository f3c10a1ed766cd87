package org.depositary.speech;

import java.util.List;
import org.depositary.annotation.SpanView;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Characterisation;
import org.depositary.text.Span;
import org.depositary.text.Text;
import org.jspecify.annotations.Nullable;

/** What a characterisation shows and no query asks for; kept as JSON. */
record CharacterisationDetails(
    List<VoiceView> attribution, @Nullable String saidOf, @Nullable SpanView saidOfSpan) {

  static CharacterisationDetails of(Text text, Characterisation characterisation) {
    Span saidOf = characterisation.saidOf();
    return new CharacterisationDetails(
        characterisation.attribution().stream().map(VoiceView::of).toList(),
        saidOf == null ? null : text.slice(saidOf),
        saidOf == null ? null : SpanView.of(text, saidOf));
  }
}
