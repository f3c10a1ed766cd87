package org.depositary.extraction.register;

/**
 * A name that leads to one convention or set, and to no other.
 *
 * @param surface the name as texts print it, without a leading article
 * @param language ISO 639-1
 */
public record ConventionName(String surface, String conventionId, Kind kind, String language) {

  /** What sort of name it is, which tells how strictly it must match. */
  public enum Kind {
    TITLE,
    SHORT_TITLE,
    /** Matches in this very case only. */
    ABBREVIATION,
    ALIAS,
    /** Title or usual name in another language than English. */
    FOREIGN_TITLE
  }
}
