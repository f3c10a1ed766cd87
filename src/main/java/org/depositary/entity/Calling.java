package org.depositary.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.text.Folding;

/**
 * What a role says about the calling of its bearer, where it keeps two people of one name apart.
 *
 * <p>Two of these are hardly ever of one person. Everything else says nothing here: ministers become
 * presidents, rebels vice-presidents, lawyers ambassadors, and generals ministers. Clergy of one
 * faith only: a mullah may command, an ayatollah may judge.
 */
enum Calling {
  BENCH(Set.of("judge", "magistrate", "justice")),
  ARMS(
      Set.of(
          "commander",
          "general",
          "colonel",
          "captain",
          "lieutenant",
          "brigadier",
          "marshal",
          "admiral",
          "sergeant",
          "corporal",
          "warlord",
          "guerrilla",
          "rebel",
          "fighter",
          "militiaman")),
  CLERGY(Set.of("bishop", "archbishop", "cardinal", "priest", "monk", "nun"));

  /** Beside these an office is past, or of both the bench and the army: it says nothing. */
  private static final Set<String> UNTELLING =
      Set.of("former", "then", "ex", "late", "retired", "military", "martial", "accused");

  /** Beside these "justice" is a subject and "general" a rank among officials. */
  private static final Set<String> OFFICES =
      Set.of(
          "of", "for", "and", "minister", "ministry", "secretary", "attorney", "prosecutor",
          "director", "consul", "governor", "inspector", "auditor", "solicitor", "registrar",
          "advocate", "rapporteur", "counsel", "surgeon", "manager");

  private final Set<String> words;

  Calling(Set<String> words) {
    this.words = words;
  }

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
      for (Calling calling : values()) {
        if (calling.words.contains(word)) {
          told.add(calling);
        }
      }
    }
    return told;
  }
}
