package org.depositary.extraction.mention;

import java.util.HashMap;
import java.util.Map;
import org.depositary.text.WordTable;
import org.depositary.text.Words;

/** The words that names of bodies are built of. */
final class BodyWords {

  static final int ANY = 1;
  static final int BOUND = 2;
  static final int COMPLEMENT = 3;

  static final WordTable HEADS = heads();

  /** Words of grammar, capitalised at the start of a sentence only. */
  static final WordTable GRAMMAR =
      WordTable.of(
          "the a an this that these those its his her their our your my in on at by for from to of"
              + " with within without and or but as if when while where since after before during"
              + " under over between among against about into through via per according both each"
              + " every all some any many most several such no not only other another either"
              + " neither once then thus however moreover meanwhile also even although though"
              + " because whether yet so there here it he she they we i you who which what whose"
              + " how why says said see cf unlike despite following including today yesterday"
              + " tomorrow last next whereas recalling noting having considering mr mrs ms miss dr"
              + " one two three nor do does did is are was were be been will would should may can");

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
  static final WordTable CALENDAR =
      WordTable.of(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december");
  static final WordTable INSTRUMENTS =
      WordTable.of(
          "convention conventions protocol protocols declaration statute charter treaty treaties"
              + " resolution resolutions covenant covenants act code law article articles chapter");

  /** Members that every board has: "Board of Directors" is the name of none. */
  static final WordTable MEMBERS = WordTable.of("directors trustees governors");

  static final WordTable EVENTS =
      WordTable.of(
          "genocide massacre massacres tragedy killings pogrom pogroms conflict war wars uprising"
              + " famine siege atrocities");
  static final long AND = Words.hash("and");
  static final long THE = Words.hash("the");
  static final long S = Words.hash("s");
  static final long OF = Words.hash("of");

  private BodyWords() {}

  private static WordTable heads() {
    Map<String, Integer> heads = new HashMap<>();
    for (String line : Names.lines("heads.txt")) {
      String[] words = line.split(" ");
      int kind =
          switch (words[0]) {
            case "any" -> ANY;
            case "bound" -> BOUND;
            case "complement" -> COMPLEMENT;
            default -> throw new IllegalArgumentException("no class of head: " + line);
          };
      for (int i = 1; i < words.length; i++) {
        heads.put(words[i], kind);
      }
    }
    return WordTable.of(heads);
  }
}
