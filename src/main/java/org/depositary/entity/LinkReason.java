package org.depositary.entity;

/** Why a name leads to its entity, and how sure that is. */
public enum LinkReason {
  /** The name, or the number or symbol, stands in an authority list. */
  AUTHORITY(1.0),
  /** The same full name of a person. */
  FULL_NAME(0.9),
  /** The same full name and calling of a person, while others of that name have another calling. */
  FULL_NAME_AND_ROLE(0.95),
  /** A full name that people of different callings share; nothing tells who of them is meant. */
  SHARED_NAME(0.5),
  /** The same name of something else of the same type. */
  NAME(0.8),
  /** One word of a person's name: it leads no further than its document. */
  NAME_IN_DOCUMENT(0.6),
  /** A curator decided it. */
  CURATOR(1.0);

  private final double confidence;

  LinkReason(double confidence) {
    this.confidence = confidence;
  }

  double confidence() {
    return confidence;
  }

  boolean isOfFullName() {
    return this == FULL_NAME || this == FULL_NAME_AND_ROLE || this == SHARED_NAME;
  }
}
