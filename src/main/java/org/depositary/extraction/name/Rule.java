package org.depositary.extraction.name;

import java.util.Locale;

/** What found a mention, and how sure that is; of two with one span the earlier rule stands. */
public enum Rule {
  /** A name of an authority list. */
  LIST(0.95),
  /** The armed forces, government, regime or community of a state or place. */
  BODY_OF_STATE(0.8),
  /** A chain of capitalised words around the head noun of a body. */
  BODY(0.85),
  MILITARY_UNIT(0.9),
  /** A place or people with the noun of an event. */
  EVENT(0.85),
  /** The noun of an event with its adjectives and a year. */
  EVENT_BY_DATE(0.6),
  /** A name with the noun of a place beside it. */
  PLACE(0.75),
  /** Quoted words called a campaign. */
  CAMPAIGN(0.9),
  /** A name after a title or office, or before one. */
  PERSON_WITH_TITLE(0.9),
  /** A name that starts with a given name. */
  PERSON_BY_GIVEN_NAME(0.75),
  /** A family name known everywhere; which member of the family is for the text to say. */
  PERSON_BY_SURNAME(0.7),
  /** A full name beside words that are said of people alone. */
  PERSON_BY_DEED(0.65),
  /** A place where something happens: "in X on 3 May". */
  PLACE_BY_PREPOSITION(0.6),
  /** A person who speaks, or the agency that reports. */
  SPEAKER(0.65),
  /** An acronym or surname whose full form stands in the same text. */
  FOLLOWS(0.8),
  TAGGER(0.6);

  private final double confidence;

  Rule(double confidence) {
    this.confidence = confidence;
  }

  public double confidence() {
    return confidence;
  }

  /** The stable name that clients see. */
  public String label() {
    return "mention-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
