package org.depositary.explanation;

import java.util.List;
import org.depositary.annotation.VoiceView;
import org.depositary.extraction.Voice;
import org.depositary.speech.CharacterisationView;
import org.depositary.speech.QuotationView;

/** Quotations and characterisations in words. */
final class SpeechExplanation {

  private SpeechExplanation() {}

  static Explanation of(QuotationView quotation) {
    Facts facts = new Facts();
    String speaker =
        quotation.speaker().equals(Voice.UNKNOWN) ? "nobody is named" : quotation.speaker();
    facts.add("Speaker", speaker);
    facts.add("How", Meanings.of(quotation.mode()));
    facts.addVoices(quotation.attribution());
    return new Explanation("Quotation", "Quotation, " + speakerOf(quotation), facts.list());
  }

  private static String speakerOf(QuotationView quotation) {
    return quotation.speaker().equals(Voice.UNKNOWN)
        ? "speaker not named"
        : "speaker: " + Shortened.of(quotation.speaker());
  }

  static Explanation of(CharacterisationView used) {
    Facts facts = new Facts();
    facts.add("Term", used.term());
    facts.add("Sort of term", Meanings.of(used.kind()));
    facts.add("Stance", Meanings.label(used.stance()) + ": " + Meanings.of(used.stance()));
    facts.add("Said of", used.saidOf());
    facts.addVoices(used.attribution());
    return new Explanation(
        "Characterisation",
        "Characterisation: "
            + Shortened.of(used.term())
            + ", "
            + Meanings.words(used.stance())
            + " by "
            + user(used.attribution()),
        facts.list());
  }

  // The last voice is the one that uses the term.
  private static String user(List<VoiceView> attribution) {
    return attribution.isEmpty()
        ? "an unknown voice"
        : Shortened.of(Facts.voice(attribution.get(attribution.size() - 1)));
  }
}
