package org.depositary.extraction.characterisation;

import org.depositary.extraction.Mention;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;

/** Tells a term from a legal category, a name's part, a rule and a figure of speech. */
final class Setting {

  private static final int NEAR = 3;

  private Setting() {}

  /** True where the words characterise nothing, whatever stands beside them. */
  static boolean excludes(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int first = sighting.first();
    boolean opposed =
        (sentence.gap(first) & Gap.HYPHEN) != 0
            && (sentence.is(first - 1, "anti")
                || sentence.is(first - 1, "counter")
                || sentence.is(first - 1, "non"));
    return opposed
        || Use.BODY.endsBefore(sentence, first)
        || sighting.names().partOfName(sighting.span())
        || partOfTitle(sighting)
        || sighting.term().named() && !sighting.names().anyPlace();
  }

  /** True where the words name a category of law, unless they are said of something. */
  static boolean general(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int first = sighting.first();
    int end = sighting.end();
    if (institution(sentence, end)) {
      return sighting.nameBefore(first) == null;
    }
    for (int i = first - 1; i >= Math.max(0, first - NEAR - 1); i--) {
      if (!sentence.joined(i + 1)) {
        break;
      }
      if (Use.LEGAL.at(sentence, i) && Use.endOf(sentence, i) <= first) {
        return true;
      }
    }
    return normative(sentence, first);
  }

  private static boolean institution(Sentence sentence, int next) {
    return next < sentence.count() && sentence.gap(next) == 0 && Use.INSTITUTION.at(sentence, next);
  }

  /** "Nobody shall be subjected to": a rule says nothing of anybody. */
  private static boolean normative(Sentence sentence, int term) {
    for (int i = 0; i < term; i++) {
      boolean anybody =
          sentence.is(i, "nobody") || sentence.is(i, "everyone") || sentence.is(i, "anyone");
      if (anybody || sentence.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }

  // "Special Adviser on Genocide Matters": capitals around, and no name that is said so of.
  private static boolean partOfTitle(Sighting sighting) {
    Sentence sentence = sighting.sentence();
    int first = sighting.first();
    int end = sighting.end();
    if (!sentence.capital(first) || first == 0 || upper(sentence, first)) {
      return false;
    }
    Mention before = sighting.nameBefore(first);
    boolean goesOn = end < sentence.count() && sentence.gap(end) == 0 && sentence.capital(end);
    boolean small = sentence.length(first - 1) <= 3 && !sentence.capital(first - 1);
    boolean follows = small && sentence.joined(first) && sentence.capital(first - 2);
    return before == null && (goesOn && sighting.nameAt(end) == null || follows);
  }

  private static boolean upper(Sentence sentence, int word) {
    int last = sentence.end(word) - 1;
    return Character.isUpperCase(sentence.units().charAt(last));
  }
}
