package org.depositary.extraction.speech;

import java.util.Locale;
import org.depositary.extraction.Voice;
import org.depositary.text.Span;

/**
 * Words said, before their place among the others is known.
 *
 * @param inMarks true for what is reported inside a quotation: it has no part outside the marks
 */
record Utterance(Span span, Speaker speaker, Manner manner, boolean inMarks) {

  Utterance(Span span, Speaker speaker, Manner manner) {
    this(span, speaker, manner, false);
  }

  /** The same words, from and to elsewhere. */
  Utterance at(Span other) {
    return new Utterance(other, speaker, manner, inMarks);
  }

  /** How the words are put in a mouth, and how sure that is. */
  enum Manner {
    QUOTATION_MARKS(Voice.SpeechMode.DIRECT, 0.9),
    /** The speaker is the one who spoke before. */
    QUOTATION_CONTINUED(Voice.SpeechMode.DIRECT, 0.7),
    BLOCK_QUOTATION(Voice.SpeechMode.DIRECT, 0.8),
    /** Nobody is named for it. */
    QUOTATION_UNATTRIBUTED(Voice.SpeechMode.DIRECT, 0.5),
    REPORTED_SPEECH(Voice.SpeechMode.INDIRECT, 0.85),
    /** Without "that". */
    REPORTED_BARE(Voice.SpeechMode.INDIRECT, 0.6),
    /** What somebody spoke of: a voice for figures and citations, but nothing that was said. */
    REPORTED_TOPIC(Voice.SpeechMode.INDIRECT, 0.5),
    /** "According to". */
    REPORTED_SOURCE(Voice.SpeechMode.INDIRECT, 0.85),
    /** "Called ... a ...": a judgement rather than a statement. */
    JUDGEMENT(Voice.SpeechMode.INDIRECT, 0.7);

    private final Voice.SpeechMode mode;
    private final double confidence;

    Manner(Voice.SpeechMode mode, double confidence) {
      this.mode = mode;
      this.confidence = confidence;
    }

    Voice.SpeechMode mode() {
      return mode;
    }

    double confidence() {
      return confidence;
    }

    /** The stable name that clients see. */
    String rule() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
