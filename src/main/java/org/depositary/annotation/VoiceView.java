package org.depositary.annotation;

import org.depositary.extraction.Voice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One voice of an attribution. */
@Schema(name = "Voice", description = "One voice of an attribution, from the issuer inwards.")
public record VoiceView(
    @Schema(
            description = "Name of the voice; \"issuer\" for the document's own.",
            examples = "issuer")
        String voice,
    @Schema(description = "Who speaks.") Voice.VoiceKind kind,
    @Schema(description = "In their own words or reported.") Voice.SpeechMode mode) {

  public static VoiceView of(Voice voice) {
    return new VoiceView(voice.voice(), voice.kind(), voice.mode());
  }
}
