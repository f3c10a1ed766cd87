package org.depositary.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What a figure belongs to, named by its place and date alone.
 *
 * <p>What a source calls it ("massacre", "liberation") is no part of it, so that claims of sources
 * that disagree about the word can be compared.
 *
 * @param name "Srebrenica, 1995-07-11"; the usual name of an event that is known by one ("Second
 *     World War")
 * @param place the town, region or state, or null for an event that is known by its name
 * @param authority the record of the authority list for the place or the event, where one is known
 * @param date ISO 8601 / EDTF level 1, or null where the text gives none
 */
public record Event(
    String name, @Nullable String place, @Nullable String authority, @Nullable String date) {

  /** An event at a place. */
  public static Event at(String place, @Nullable String authority, @Nullable String date) {
    return new Event(date == null ? place : place + ", " + date, place, authority, date);
  }

  /** An event that is known by its name. */
  public static Event known(String name, String authority) {
    return new Event(name, null, authority, null);
  }
}
