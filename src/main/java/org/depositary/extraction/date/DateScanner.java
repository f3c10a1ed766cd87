package org.depositary.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.text.Words;
import org.depositary.text.Words.Gap;
import org.depositary.text.Words.Shape;

/** Finds date expressions from left to right; each starts after the end of the one before. */
final class DateScanner {

  private final Words words;
  private final DayForm days;
  private final YearForm years;
  private final NumericForm digits;
  private final RelativeForm relative;

  DateScanner(Words words) {
    this.words = words;
    this.days = new DayForm(words);
    this.years = new YearForm(words);
    this.digits = new NumericForm(words);
    this.relative = new RelativeForm(words);
  }

  List<DateExpression> scan() {
    List<DateExpression> found = new ArrayList<>();
    int after = 0;
    for (int at = 0; at < words.count(); at++) {
      Optional<DateExpression> expression = at(at);
      if (expression.isPresent() && expression.get().first() >= after) {
        DateExpression whole = widen(expression.get(), after);
        found.add(whole);
        after = whole.last() + 1;
        at = whole.last();
      }
    }
    return found;
  }

  private Optional<DateExpression> at(int at) {
    Shape shape = words.shape(at);
    if (shape == Shape.DIGITS) {
      return number(at);
    }
    if (shape == Shape.ORDINAL) {
      return ordinal(at);
    }
    if (DateWords.month(words, at) > 0) {
      return days.monthFirst(at);
    }
    int named = DateWords.ORDINALS.get(words, at);
    return named == 0
        ? relative.at(at)
        : years.century(at, named).or(() -> relative.anniversary(at));
  }

  private Optional<DateExpression> number(int at) {
    int length = words.length(at);
    if (length > 4) {
      return Optional.empty();
    }
    Optional<DateExpression> numeric = digits.read(at);
    if (numeric.isPresent() || length == 3) {
      return numeric;
    }
    return length == 4 ? years.read(at) : day(at);
  }

  private Optional<DateExpression> ordinal(int at) {
    int number = DateWords.ordinal(words, at);
    if (number == 0) {
      return years.decade(at);
    }
    return day(at).or(() -> years.century(at, number)).or(() -> relative.anniversary(at));
  }

  private Optional<DateExpression> day(int at) {
    return DateWords.day(words, at) == 0 || DecimalGuard.reachesIn(words, at)
        ? Optional.empty()
        : days.dayFirst(at);
  }

  // "late 1980s", "every 26 February" and "every year on February 26" are one expression each.
  private DateExpression widen(DateExpression found, int after) {
    int first = found.first();
    if (first > after
        && DateWords.EARLY_LATE.has(words, first - 1)
        && (words.gap(first) == Gap.SPACE || words.gap(first) == Gap.HYPHEN)) {
      return found.startingAt(first - 1);
    }
    if (found.from().filter(date -> date.day() > 0 && date.year() == 0).isPresent()) {
      return recurring(found, after);
    }
    return found;
  }

  private DateExpression recurring(DateExpression found, int after) {
    int on = found.first() - 1;
    if (on >= after && words.gap(on + 1) == Gap.SPACE && DateWords.EVERY.has(words, on)) {
      return found.everyYear(on);
    }
    if (on < after + 1 || words.hash(on) != DateWords.ON || words.gap(on + 1) != Gap.SPACE) {
      return found;
    }
    if (words.hash(on - 1) == DateWords.ANNUALLY) {
      return found.everyYear(on - 1);
    }
    boolean every =
        on - 2 >= after
            && words.hash(on - 1) == DateWords.YEAR
            && DateWords.EVERY.has(words, on - 2);
    return every ? found.everyYear(on - 2) : found;
  }
}
