package org.depositary.extraction.name;

import java.util.HashMap;
import java.util.Map;
import org.depositary.text.WordTable;
import org.depositary.text.Words;

/** The words that more than one scanner must know. */
public final class CommonWords {

  /** Kinds of head nouns: with a modifier or a complement, with the one, with the other. */
  public static final int ANY = 1;

  public static final int BOUND = 2;
  public static final int COMPLEMENT = 3;

  /** Head nouns of bodies, with their kind. */
  public static final WordTable HEADS = heads();

  /** Words of grammar, capitalised at the start of a sentence only. */
  public static final WordTable GRAMMAR =
      WordTable.of(
          "the a an this that these those its his her their our your my in on at by for from to of"
              + " with within without and or but as if when while where since after before during"
              + " under over between among against about into through via per according both each"
              + " every all some any many most several such no not only other another either"
              + " neither once then thus however moreover meanwhile also even although though"
              + " because whether yet so there here it he she they we i you who which what whose"
              + " how why says said see cf unlike despite following including today yesterday"
              + " later earlier finally recently subsequently eventually nevertheless nonetheless"
              + " afterwards similarly accordingly additionally furthermore formerly"
              + " tomorrow last next whereas recalling noting having considering mr mrs ms miss dr"
              + " one two three nor do does did is are was were be been will would should may can");

  public static final WordTable CALENDAR =
      WordTable.of(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december");

  public static final WordTable EVENTS =
      WordTable.of(
          "genocide massacre massacres tragedy killings pogrom pogroms conflict war wars uprising"
              + " famine siege atrocities");

  /** Offices and ranks that stand before a name when capitalised, also before a surname alone. */
  public static final WordTable TITLES =
      WordTable.of(
          "prof professor judge justice president senator congressman congresswoman colonel general"
              + " captain major lieutenant admiral sergeant marshal ambassador king queen prince"
              + " princess pope bishop archbishop cardinal imam ayatollah chancellor governor mayor"
              + " minister premier chairman chairwoman commissioner rapporteur prosecutor"
              + " representative director secretary spokesman spokeswoman spokesperson leader"
              + " deputy brigadier commander commandant envoy");

  public static final long AND = Words.hash("and");

  public static final long THE = Words.hash("the");

  public static final long S = Words.hash("s");

  public static final long OF = Words.hash("of");

  private CommonWords() {}

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
