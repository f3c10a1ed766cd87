package org.depositary.extraction.place;

import java.util.List;

/**
 * A state, or another place that has a country code.
 *
 * @param code ISO 3166-1 alpha-2; ISO 3166-3 alpha-4 for a former state; XK, which users assign,
 *     for Kosovo
 * @param iso3 ISO 3166-1 alpha-3, the last one in use for a former state
 * @param name the usual short name in English
 * @param official the long form; equal to the name where there is no other
 * @param aliases other names, short forms and former names of the same state
 * @param adjectives "Lebanese", some of them shared by two states ("Congolese")
 */
public record State(
    String code,
    String iso3,
    String name,
    String official,
    List<String> aliases,
    List<String> adjectives,
    Status status) {

  public State {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
  }

  public boolean isDissolved() {
    return status == Status.DISSOLVED;
  }

  /** Where it stands towards the United Nations; says nothing about anything else. */
  public enum Status {
    MEMBER,
    OBSERVER,
    OTHER,
    DISSOLVED
  }
}
