package org.depositary.entity;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Folding;

/**
 * What a role says about the calling of its bearer, where it keeps two people of one name apart.
 *
 * <p>Two of these are hardly ever of one person. Everything else says nothing here: ministers
 * become presidents, rebels vice-presidents, lawyers ambassadors, and generals ministers. Clergy of
 * one faith only: a mullah may command, an ayatollah may judge.
 */
enum Calling {
  BENCH,
  ARMS,
  CLERGY;

  private static final Map<String, Calling> BY_WORD =
      Map.ofEntries(
          entry("judge", BENCH),
          entry("magistrate", BENCH),
          entry("justice", BENCH),
          entry("commander", ARMS),
          entry("general", ARMS),
          entry("colonel", ARMS),
          entry("captain", ARMS),
          entry("lieutenant", ARMS),
          entry("brigadier", ARMS),
          entry("marshal", ARMS),
          entry("admiral", ARMS),
          entry("sergeant", ARMS),
          entry("corporal", ARMS),
          entry("warlord", ARMS),
          entry("guerrilla", ARMS),
          entry("rebel", ARMS),
          entry("fighter", ARMS),
          entry("militiaman", ARMS),
          entry("bishop", CLERGY),
          entry("archbishop", CLERGY),
          entry("cardinal", CLERGY),
          entry("priest", CLERGY),
          entry("monk", CLERGY),
          entry("nun", CLERGY));

  /** Beside these an office is past, or of both the bench and the army: it says nothing. */
  private static final Set<String> UNTELLING =
      Set.of("former", "then", "ex", "late", "retired", "military", "martial", "accused");

  /** Beside these "justice" is a subject and "general" a rank among officials. */
  private static final Set<String> OFFICES =
      Set.of(
          "of",
          "for",
          "and",
          "minister",
          "ministry",
          "secretary",
          "attorney",
          "prosecutor",
          "director",
          "consul",
          "governor",
          "inspector",
          "auditor",
          "solicitor",
          "registrar",
          "advocate",
          "rapporteur",
          "counsel",
          "surgeon",
          "manager");

  /** The one calling that roles tell; empty where they tell none, or several. */
  static Optional<Calling> of(Collection<String> roles) {
    Set<Calling> told = EnumSet.noneOf(Calling.class);
    roles.forEach(role -> told.addAll(of(role)));
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  private static Set<Calling> of(String role) {
    List<String> words = List.of(Folding.key(role).split(" "));
    Set<Calling> told = EnumSet.noneOf(Calling.class);
    if (words.stream().anyMatch(UNTELLING::contains)) {
      return told;
    }
    boolean office = words.stream().anyMatch(OFFICES::contains);
    for (String word : words) {
      if (office && (word.equals("justice") || word.equals("general"))) {
        continue;
      }
      Calling calling = BY_WORD.get(word);
      if (calling != null) {
        told.add(calling);
      }
    }
    return told;
  }
}
