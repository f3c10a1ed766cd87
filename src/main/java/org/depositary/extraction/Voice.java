package org.depositary.extraction;

/**
 * One voice of an attribution.
 *
 * @param voice the speaker's name as far as the text gives it; "issuer" for the document's own
 *     voice
 */
public record Voice(String voice, Kind kind, Mode mode) {

  /** Who speaks: the document's issuer, somebody it reports, somebody whom that one reports. */
  public enum Kind {
    ISSUER,
    SPEAKER,
    QUOTED
  }

  /** In their own words or in the reporter's. */
  public enum Mode {
    DIRECT,
    INDIRECT
  }
}
