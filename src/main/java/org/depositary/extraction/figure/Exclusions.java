package org.depositary.extraction.figure;

import org.depositary.extraction.Unit;
import org.depositary.extraction.figure.Lexicon.Never.Side;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/**
 * Knows the numbers that state nothing about the world: article, page and document numbers, ages,
 * dates, durations, distances.
 *
 * <p>One instance follows one sentence from left to right: a list of articles is excluded as a
 * whole.
 */
final class Exclusions {

  private static final int BETWEEN_LIST_MEMBERS = 3;

  private final Sentence sentence;
  private int listEnd = -1;

  Exclusions(Sentence sentence) {
    this.sentence = sentence;
  }

  /** True where the word at hand makes the number before it a date, a duration or a distance. */
  static boolean after(Sentence sentence, int word) {
    return is(sentence, word, Side.AFTER);
  }

  /**
   * True for a time of day that is written with a point: "at 6.45", "from 23.00".
   *
   * @param before the word before the number and its qualifiers
   */
  static boolean clock(Sentence sentence, int before, Numeral numeral) {
    String units = sentence.units();
    int point = numeral.end() - 3;
    int hours = point - numeral.start();
    return numeral.measure() == Unit.OTHER
        && (numeral.max() != null
            || hours == 1
            || hours == 2 && units.charAt(numeral.start()) <= '2')
        && units.charAt(point) == '.'
        && units.charAt(point + 1) <= '5'
        && is(sentence, before, Side.CLOCK);
  }

  /**
   * True where the words before a numeral make it a number of something.
   *
   * @param first the first word of the numeral
   * @param last the word after the numeral
   * @param counts true where a listed noun follows it
   */
  boolean before(int first, int last, boolean counts) {
    int word = first - 1;
    boolean list = near(first) && (is(sentence, word, Side.LIST) || !counts && loose(word));
    if (list || continuesList(first)) {
      listEnd = last;
      return true;
    }
    return near(first) && (is(sentence, word, Side.BEFORE) || phraseBefore(first));
  }

  /** "the age of 12": a phrase of two words. */
  private boolean phraseBefore(int first) {
    return is(sentence, first - 2, Side.BEFORE)
        && Lexicon.NEVER.endOf(sentence, first - 2) == first;
  }

  private boolean loose(int word) {
    return is(sentence, word, Side.LOOSE);
  }

  // "No. 366", "No: 12", "(paras. 4": a stop or a colon may stand between.
  private boolean near(int first) {
    return (sentence.gap(first) & Gap.PHRASE & ~(Gap.STOP | Gap.COLON)) == 0;
  }

  private boolean continuesList(int first) {
    if (listEnd < 0 || first - listEnd > BETWEEN_LIST_MEMBERS) {
      return false;
    }
    for (int i = listEnd; i < first; i++) {
      if (!sentence.is(i, "and") && !sentence.is(i, "to") && sentence.length(i) > 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Sentence sentence, int word, Side side) {
    return Lexicon.NEVER
        .at(sentence, word)
        .filter(
            all ->
                all.stream()
                    .anyMatch(
                        never ->
                            never.side() == side && (!never.capital() || sentence.capital(word))))
        .isPresent();
  }
}
