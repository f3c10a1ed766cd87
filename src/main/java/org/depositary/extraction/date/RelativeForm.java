package org.depositary.extraction.date;

import java.util.Map;
import java.util.Optional;
import org.depositary.extraction.date.Shift.Anchor;
import org.depositary.extraction.date.Shift.Step;
import org.depositary.text.WordTable;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;

/** Dates counted from another one: "25 years ago", "the next day", "earlier this year". */
final class RelativeForm {

  private static final int LONGEST = 4;
  private static final Step[] STEPS = {Step.DAY, Step.WEEK, Step.MONTH, Step.YEAR};
  // The number of a step from 1, so that 0 is none.
  private static final WordTable SINGLE =
      WordTable.of(
          Map.of(
              "day", 1, "night", 1, "morning", 1, "evening", 1, "week", 2, "month", 3, "year", 4));
  private static final WordTable PERIOD = WordTable.of(Map.of("week", 2, "month", 3, "year", 4));
  // What follows the date named last, and what is the same or before: amounts from 1 up.
  private static final WordTable TO_TEXT =
      WordTable.of(Map.of("previous", 1, "preceding", 1, "same", 2, "next", 3, "following", 3));
  private static final WordTable TO_DOCUMENT =
      WordTable.of(Map.of("last", 1, "this", 2, "next", 3));
  private static final int SAME = 2;
  private static final WordTable ONE = WordTable.of("a an one");
  private static final WordTable LATER = WordTable.of("later earlier");
  private static final long EARLIER = Words.hash("earlier");
  private static final long YESTERDAY = Words.hash("yesterday");
  private static final long THIS = Words.hash("this");
  private static final long NIGHT = Words.hash("night");

  private final Words words;

  RelativeForm(Words words) {
    this.words = words;
  }

  /** The expression that a word starts or, for "ago" and "later", ends. */
  Optional<DateExpression> at(int at) {
    long word = words.hash(at);
    if (word == DateWords.AGO) {
      return ago(at);
    }
    if (word == YESTERDAY) {
      return Optional.of(relative(at, at, new Shift(Anchor.DOCUMENT, Step.DAY, -1)));
    }
    if (LATER.has(words, at)) {
      return later(at);
    }
    int named = TO_TEXT.get(words, at);
    if (named != 0 && before(at) == DateWords.THE) {
      return next(at, named - SAME);
    }
    int documented = TO_DOCUMENT.get(words, at);
    return documented == 0 || before(at) == DateWords.THE
        ? Optional.empty()
        : period(at, documented - SAME);
  }

  private long before(int at) {
    return at > 0 && words.gap(at) == Gap.SPACE ? words.hash(at - 1) : 0;
  }

  private boolean beside(int at) {
    return at < words.count() && words.gap(at) == Gap.SPACE;
  }

  /** "25 years ago", where {@code at} is the last word. */
  private Optional<DateExpression> ago(int at) {
    return counted(at, Anchor.DOCUMENT, -1);
  }

  /** "two weeks later", "three days earlier"; "earlier this year", "later this month". */
  private Optional<DateExpression> later(int at) {
    if (beside(at + 1) && words.hash(at + 1) == THIS && beside(at + 2)) {
      int period = PERIOD.get(words, at + 2);
      return period == 0
          ? Optional.empty()
          : Optional.of(relative(at, at + 2, new Shift(Anchor.DOCUMENT, STEPS[period - 1], 0)));
    }
    return counted(at, Anchor.TEXT, words.hash(at) == EARLIER ? -1 : 1);
  }

  private Optional<DateExpression> counted(int at, Anchor anchor, int sign) {
    int unit = DateWords.UNITS.get(words, at - 1);
    boolean beside =
        beside(at) && (words.gap(at - 1) == Gap.SPACE || words.gap(at - 1) == Gap.HYPHEN);
    int number = beside && unit != 0 ? count(at - 2) : 0;
    if (number == 0) {
      return Optional.empty();
    }
    Shift shift = shift(anchor, unit, sign * number);
    return Optional.of(relative(at - 2, at, shift));
  }

  // The units of a table: whole years, or one of the shorter steps; hours are no date.
  private static Shift shift(Anchor anchor, int unit, int number) {
    if (unit > 0) {
      return new Shift(anchor, Step.YEAR, unit * number);
    }
    return unit == DateWords.HOURS ? Shift.UNKNOWN : new Shift(anchor, STEPS[-unit - 1], number);
  }

  /** "the next day": from the date that was named last. */
  private Optional<DateExpression> next(int at, int amount) {
    int step = beside(at + 1) ? SINGLE.get(words, at + 1) : 0;
    return step == 0
        ? Optional.empty()
        : Optional.of(relative(at - 1, at + 1, new Shift(Anchor.TEXT, STEPS[step - 1], amount)));
  }

  /** "last week", "this month", "last night": from the date of the document. */
  private Optional<DateExpression> period(int at, int amount) {
    int step = beside(at + 1) ? PERIOD.get(words, at + 1) : 0;
    boolean night = beside(at + 1) && amount < 0 && words.hash(at + 1) == NIGHT;
    boolean of = beside(at + 2) && words.hash(at + 2) == DateWords.OF;
    if (step == 0 && !night || of) {
      return Optional.empty();
    }
    Step unit = night ? Step.DAY : STEPS[step - 1];
    return Optional.of(relative(at, at + 1, new Shift(Anchor.DOCUMENT, unit, amount)));
  }

  /** "28th anniversary": its year depends on when the text was written, so no value is given. */
  Optional<DateExpression> anniversary(int at) {
    return at + 1 < words.count()
            && words.hash(at + 1) == DateWords.ANNIVERSARY
            && (words.gap(at + 1) == Gap.SPACE || words.gap(at + 1) == Gap.HYPHEN)
        ? Optional.of(relative(at, at + 1, Shift.UNKNOWN))
        : Optional.empty();
  }

  private static DateExpression relative(int first, int last, Shift shift) {
    return DateExpression.relative(first, last, shift);
  }

  private int count(int word) {
    if (word >= 0 && ONE.has(words, word)) {
      return 1;
    }
    int named = DateWords.NUMBERS.get(words, word);
    for (int digits = 1; named == 0 && digits < LONGEST; digits++) {
      named = DateWords.number(words, word, digits);
    }
    return named;
  }
}
