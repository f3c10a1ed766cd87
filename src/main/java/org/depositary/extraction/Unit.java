package org.depositary.extraction;

/** What a figure counts or measures. */
public enum Unit {
  PERSON,
  FAMILY,
  STATE,
  SITE,
  REGION,
  PERCENT,
  FRACTION,
  SQUARE_KILOMETRE,
  HECTARE,
  BUILDING,
  USD,
  EUR,
  /** Any other currency. */
  MONEY,
  OTHER
}
