package org.depositary.extraction.figure;

import org.depositary.extraction.Qualifier;
import org.depositary.extraction.figure.Lexicon.Qualifying;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.extraction.numeral.Numeral.Form;
import org.depositary.extraction.sentence.Sentence;

/**
 * The qualifiers around a numeral.
 *
 * @param first the first word of the qualifiers, of the number where there are none
 * @param end the word after them and the number
 * @param additional true for "another 40", "40 more"
 */
record Qualified(int first, int end, Qualifier qualifier, boolean additional) {

  private static final int WIDEST = 4;
  private static final int MOST = 3;

  static Qualified read(Sentence sentence, Numeral numeral) {
    Qualified before = before(sentence, numeral);
    Qualified after = before.followed(sentence, numeral.last());
    if (numeral.form() == Form.VAGUE) {
      return new Qualified(after.first, after.end, Qualifier.VAGUE, after.additional);
    }
    return numeral.max() == null || after.qualifier != Qualifier.EXACT
        ? after
        : new Qualified(after.first, after.end, Qualifier.RANGE, after.additional);
  }

  private static Qualified before(Sentence sentence, Numeral numeral) {
    int first = numeral.first();
    int first0 = first;
    int end = signed(sentence, numeral);
    Qualifier qualifier = Qualifier.EXACT;
    boolean additional = false;
    for (int i = 0; i < MOST; i++) {
      int start = startOfQualifier(sentence, end);
      if (start < 0) {
        break;
      }
      end = sentence.joined(start) ? start : 0;
      Qualifying found = Lexicon.QUALIFIERS.at(sentence, start).orElseThrow();
      // The word next to the number decides: "over an estimated 500".
      qualifier = qualifier == Qualifier.EXACT ? found.qualifier() : qualifier;
      additional |= found.additional();
      first = start;
    }
    if (numeral.max() != null && qualifier == Qualifier.EXACT && first == first0) {
      boolean opened = sentence.is(first - 1, "between") || sentence.is(first - 1, "from");
      first = opened ? first - 1 : first;
    }
    return new Qualified(first, numeral.last(), qualifier, additional);
  }

  /** The word before which a qualifier ends: a sign of money may part it from its number. */
  private static int signed(Sentence sentence, Numeral numeral) {
    int first = Math.min(numeral.first(), sentence.wordFrom(numeral.start()));
    boolean sign = first > 0 && numeral.start() < sentence.start(first);
    boolean joined = sign ? numeral.start() - sentence.end(first - 1) == 1 : sentence.joined(first);
    return joined ? first : 0;
  }

  private static int startOfQualifier(Sentence sentence, int end) {
    for (int from = Math.max(0, end - WIDEST); from < end; from++) {
      if (Lexicon.QUALIFIERS.endOf(sentence, from) == end) {
        return from;
      }
    }
    return -1;
  }

  /** "200 or more", "200 more", "200 or so". */
  private Qualified followed(Sentence sentence, int next) {
    if (next >= sentence.count() || !sentence.joined(next)) {
      return this;
    }
    if (sentence.is(next, "or") && sentence.is(next + 1, "more")) {
      return new Qualified(first, next + 2, Qualifier.AT_LEAST, additional);
    }
    if (sentence.is(next, "or") && sentence.is(next + 1, "so")) {
      return new Qualified(first, next + 2, Qualifier.ABOUT, additional);
    }
    boolean more = sentence.is(next, "more") && !sentence.is(next + 1, "than");
    return more ? new Qualified(first, next + 1, qualifier, true) : this;
  }
}
