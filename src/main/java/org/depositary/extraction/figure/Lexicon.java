package org.depositary.extraction.figure;

import java.util.List;
import java.util.Locale;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.sentence.Phrases;

/** The word lists of this package, read once. */
final class Lexicon {

  /** A phrase before a numeral. */
  record Qualifying(Qualifier qualifier, boolean additional) {}

  /** A word whose numbers are no figures. */
  record Never(Side side, boolean capital) {

    /** Where the word stands; see never.csv. */
    enum Side {
      LIST,
      LOOSE,
      BEFORE,
      AFTER,
      /** Before a time of day that is written like a decimal: "at 6.45". */
      CLOCK
    }

    static Never of(String[] cells) {
      return new Never(Side.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells.length > 2);
    }
  }

  static final Phrases<Qualifying> QUALIFIERS =
      Phrases.load(
          Lexicon.class,
          "qualifiers.csv",
          cells -> new Qualifying(Qualifier.valueOf(cells[1]), cells.length > 2));
  static final Phrases<CountedNoun> NOUNS =
      Phrases.load(Lexicon.class, "nouns.csv", CountedNoun::of);
  static final Phrases<List<Cue>> CUES = Phrases.loadAll(Lexicon.class, "cues.csv", Cue::of);
  static final Phrases<List<Never>> NEVER = Phrases.loadAll(Lexicon.class, "never.csv", Never::of);
  static final Phrases<Boolean> LIGHT = Phrases.load(Lexicon.class, "light.csv");
  static final Phrases<Boolean> STOPS = Phrases.load(Lexicon.class, "stops.csv");
  static final Phrases<Boolean> BREAKS = Phrases.load(Lexicon.class, "breaks.csv");
  static final Phrases<Boolean> SUBSETS = Phrases.load(Lexicon.class, "subsets.csv");
  static final Phrases<Boolean> WHOM = Phrases.load(Lexicon.class, "whom.csv");

  private Lexicon() {}
}
