package org.depositary.extraction.body;

import org.depositary.text.WordTable;

/** The words that names of bodies are built of. */
final class BodyWords {

  /** Stand before the name of a body and say who somebody is. */
  static final WordTable OFFICES =
      WordTable.of(
          "former prof professor sir judge senator president ambassador chair chairman"
              + " member members head director deputy vice secretary minister spokesman"
              + " spokeswoman spokesperson representative");

  /** Say too little to make a name of a head noun on their own. */
  static final WordTable VAGUE =
      WordTable.of(
          "working main joint said present same relevant other trial grand domestic contracting"
              + " high state states third new current local occupying detaining breaking latest"
              + " world related top warring non small ad hoc civil open general regional political"
              + " steering drafting sub research full whole interim receiving sending competent"
              + " appropriate independent public private line district divisional provincial higher"
              + " consultative mediation operational administrative statutory municipal");

  static final WordTable NARROW_GLUE = WordTable.of("of");
  static final WordTable GLUE = WordTable.of("of for on against");
  static final WordTable PLACED_GLUE = WordTable.of("in at to");
  static final WordTable PLACED =
      WordTable.of("embassy mission consulate delegation center centre office");
  static final WordTable NARROW =
      WordTable.of(
          "parliament government army senate congress navy forces police university house court"
              + " party guard guards union");
  static final WordTable COMPLEX =
      WordTable.of(
          "commissioner representative secretary minister rapporteur coordinator adviser advisor"
              + " envoy ombudsman prosecutor forum tribunal court");
  static final WordTable INSTRUMENTS =
      WordTable.of(
          "convention conventions protocol protocols declaration statute charter treaty treaties"
              + " resolution resolutions covenant covenants act code law article articles chapter");

  /** Members that every board has: "Board of Directors" is the name of none. */
  static final WordTable MEMBERS = WordTable.of("directors trustees governors");

  private BodyWords() {}
}
