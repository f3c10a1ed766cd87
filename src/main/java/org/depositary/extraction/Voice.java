package org.depositary.extraction;

import java.util.List;

/**
 * One voice of an attribution.
 *
 * @param voice the speaker's name as far as the text gives it; "issuer" for the document's own
 *     voice, "unknown" for words between quotation marks that nobody is named for
 */
public record Voice(String voice, VoiceKind kind, SpeechMode mode) {

  /** The attribution of what the document says itself. */
  public static final List<Voice> OF_ISSUER =
      List.of(new Voice("issuer", VoiceKind.ISSUER, SpeechMode.DIRECT));

  /** The name of a speaker whom the text does not name. */
  public static final String UNKNOWN = "unknown";

  /** Who speaks: the document's issuer, somebody it reports, somebody whom that one reports. */
  public enum VoiceKind {
    ISSUER,
    SPEAKER,
    QUOTED
  }

  /** In their own words or in the reporter's. */
  public enum SpeechMode {
    DIRECT,
    INDIRECT
  }
}
