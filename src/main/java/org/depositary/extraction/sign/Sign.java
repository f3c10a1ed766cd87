package org.depositary.extraction.sign;

/**
 * A word or name near which an authority may be cited.
 *
 * @param start first UTF-16 unit
 * @param end first unit after
 * @param code what {@code signs.csv} says of it: a court, an organ, a body of law; often empty
 */
public record Sign(int start, int end, Kind kind, String code) {

  /** What a sign announces. */
  public enum Kind {
    ORGAN,
    RESOLUTION,
    SYMBOL,
    COURT,
    CASE_PREFIX,
    ECLI,
    VERSUS,
    SOLE_PARTY,
    DECISION,
    OPINION,
    CASE,
    CITED,
    PARAGRAPH,
    APPLICATION,
    ACT,
    CODE,
    CONSTITUTION,
    LAW,
    STATUTE_BOOK,
    EU_LAW,
    GENERIC_LAW,
    BODY_OF_LAW,
    WRONGFUL_ACT,
    COURT_ANAPHOR
  }
}
