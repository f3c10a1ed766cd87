package org.depositary.suggestion;

import org.depositary.entity.EntityType;

/** What can be suggested: conventions of the register, and entities of every type. */
enum SuggestionType {
  CONVENTION,
  PERSON,
  ORGANIZATION,
  STATE,
  PLACE,
  EVENT,
  MILITARY_UNIT,
  GROUP,
  CAMPAIGN,
  DECISION,
  RESOLUTION,
  NATIONAL_LAW;

  static {
    // A type that entities get one day must be suggested too.
    for (EntityType type : EntityType.values()) {
      valueOf(type.name());
    }
  }
}
