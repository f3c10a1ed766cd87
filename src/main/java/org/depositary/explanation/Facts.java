package org.depositary.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Voice.SpeechMode;
import org.depositary.extraction.Voice.VoiceKind;
import org.jspecify.annotations.Nullable;

/** Collects what is known, and leaves out what is not. */
final class Facts {

  private final List<Fact> facts = new ArrayList<>();

  Facts add(String label, @Nullable Object value) {
    return add(label, value, null);
  }

  Facts add(String label, @Nullable Object value, @Nullable String href) {
    String words = value == null ? "" : Shortened.of(value.toString());
    if (!words.isBlank()) {
      facts.add(new Fact(label, words, href));
    }
    return this;
  }

  /** Whose words these are, from the document's own voice inwards. */
  Facts addVoices(List<VoiceView> attribution) {
    return add(
        "Voice",
        attribution.stream().map(Facts::voice).collect(Collectors.joining(", who reports ")));
  }

  List<Fact> list() {
    return facts;
  }

  static String voice(VoiceView voice) {
    if (voice.kind() == VoiceKind.ISSUER) {
      return "the issuer of the document";
    }
    return voice.mode() == SpeechMode.DIRECT
        ? voice.voice() + " in direct speech"
        : voice.voice() + " in indirect speech";
  }
}
