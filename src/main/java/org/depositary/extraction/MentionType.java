package org.depositary.extraction;

/** What kind of thing a mention names. */
public enum MentionType {
  PERSON,
  ORGANIZATION,
  STATE,
  PLACE,
  EVENT,
  MILITARY_UNIT,
  GROUP,
  CAMPAIGN,
  /** A date is a mention without an entity. */
  DATE
}
