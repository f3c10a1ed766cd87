package org.depositary.entity;

import org.depositary.extraction.CitationKind;
import org.depositary.extraction.MentionType;

/** What kind of thing an entity is: what mentions name, and what citations rely on. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  STATE,
  PLACE,
  EVENT,
  MILITARY_UNIT,
  GROUP,
  CAMPAIGN,
  /** A decision of a court; only citations make one. */
  DECISION,
  /** A resolution; only citations make one. */
  RESOLUTION,
  /** A law of one state; only citations make one. */
  NATIONAL_LAW;

  static EntityType of(MentionType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case STATE -> STATE;
      case PLACE -> PLACE;
      case EVENT -> EVENT;
      case MILITARY_UNIT -> MILITARY_UNIT;
      case GROUP -> GROUP;
      case CAMPAIGN -> CAMPAIGN;
      case DATE -> throw new IllegalArgumentException("a date is a mention without an entity");
    };
  }

  static EntityType of(CitationKind kind) {
    return switch (kind) {
      case DECISION -> DECISION;
      case RESOLUTION -> RESOLUTION;
      case NATIONAL_LAW -> NATIONAL_LAW;
      case CONVENTION, BODY_OF_LAW ->
          throw new IllegalArgumentException(kind + " has no canonical record of its own");
    };
  }
}
