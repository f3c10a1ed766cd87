package org.depositary.extraction.date;

import java.util.Optional;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/** Dates counted from another one: "25 years ago", "the 28th anniversary". */
final class RelativeForm {

  private static final int LONGEST = 4;

  private final Words words;

  RelativeForm(Words words) {
    this.words = words;
  }

  /** "25 years ago", where {@code at} is the last word. */
  Optional<DateExpression> ago(int at) {
    int unit = DateWords.UNITS.get(words, at - 1);
    boolean beside =
        words.gap(at) == Gap.SPACE
            && (words.gap(at - 1) == Gap.SPACE || words.gap(at - 1) == Gap.HYPHEN);
    int number = beside && unit != 0 ? count(at - 2) : 0;
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of(DateExpression.relative(at - 2, at, unit > 0 ? number * unit : 0));
  }

  /** "28th anniversary": its year depends on when the text was written, so no value is given. */
  Optional<DateExpression> anniversary(int at) {
    return at + 1 < words.count()
            && words.hash(at + 1) == DateWords.ANNIVERSARY
            && (words.gap(at + 1) == Gap.SPACE || words.gap(at + 1) == Gap.HYPHEN)
        ? Optional.of(DateExpression.relative(at, at + 1, 0))
        : Optional.empty();
  }

  private int count(int word) {
    int named = DateWords.NUMBERS.get(words, word);
    for (int digits = 1; named == 0 && digits < LONGEST; digits++) {
      named = DateWords.number(words, word, digits);
    }
    return named;
  }
}
