package org.depositary.entity;

import java.util.EnumSet;
import java.util.Set;
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

  /**
   * The types of what may be the same thing, its own among them: readers of texts confuse a state
   * with its territory and a body with a unit of it, but never a person with a state.
   */
  Set<EntityType> alike() {
    return switch (this) {
      case STATE, PLACE -> EnumSet.of(STATE, PLACE);
      case ORGANIZATION, MILITARY_UNIT, GROUP -> EnumSet.of(ORGANIZATION, MILITARY_UNIT, GROUP);
      case EVENT, CAMPAIGN -> EnumSet.of(EVENT, CAMPAIGN);
      case PERSON, DECISION, RESOLUTION, NATIONAL_LAW -> EnumSet.of(this);
    };
  }

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
