package org.depositary.extraction.numeral;

import java.math.BigDecimal;
import java.util.Optional;
import org.depositary.extraction.Unit;
import org.depositary.extraction.numeral.NumberWord.Part;
import org.depositary.extraction.numeral.Numeral.Form;
import org.depositary.extraction.numeral.Numeral.Stretch;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;

/** Reads the numeral that starts at a word: a count, a measure, a range, an order of magnitude. */
public final class NumeralScanner {

  private final Phrases<NumberWord> numbers =
      Phrases.load(NumeralScanner.class, "numbers.csv", NumberWord::of);
  private final Phrases<Unit> measures =
      Phrases.load(NumeralScanner.class, "measures.csv", cells -> Unit.valueOf(cells[1]));

  /** True where a numeral may start at a word; cheap. */
  public boolean startsAt(Sentence sentence, int word) {
    return sentence.digit(word) || numbers.startsAt(sentence, word);
  }

  /** The numeral that starts at a word. */
  public Optional<Numeral> at(Sentence sentence, int word) {
    Optional<Numeral> lower = single(sentence, word, false);
    return lower.map(numeral -> range(sentence, numeral).orElse(numeral));
  }

  private Optional<Numeral> single(Sentence sentence, int word, boolean range) {
    if (sentence.digit(word)) {
      return new DigitNumeral(sentence, range)
          .at(word)
          .map(numeral -> scaled(sentence, numeral))
          .map(numeral -> measured(sentence, numeral));
    }
    Optional<NumberWord> start = numbers.at(sentence, word);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    if (start.get().part() == Part.VAGUE) {
      return Optional.of(vague(sentence, word, start.get()));
    }
    return new WordNumeral(sentence, numbers, word)
        .read()
        .filter(numeral -> !compound(sentence, numeral))
        .map(numeral -> numeral.measure() == Unit.OTHER ? measured(sentence, numeral) : numeral);
  }

  private Numeral vague(Sentence sentence, int word, NumberWord magnitude) {
    int last = word + 1;
    // The phrase's length in words: it ends where no longer phrase would still match.
    int end = numbers.endOf(sentence, word);
    last = Math.max(last, end);
    return new Numeral(
        word,
        last,
        sentence.start(word),
        sentence.end(last - 1),
        null,
        magnitude.min(),
        magnitude.max(),
        Unit.OTHER,
        Form.VAGUE);
  }

  /** "two-day", "seven-point": a number that is part of an adjective. */
  private static boolean compound(Sentence sentence, Numeral numeral) {
    return numeral.last() < sentence.count()
        && sentence.gap(numeral.last()) == Gap.HYPHEN
        && !sentence.digit(numeral.last());
  }

  private Numeral scaled(Sentence sentence, Numeral digits) {
    int next = digits.last();
    if (next >= sentence.count() || !sentence.joined(next)) {
      return digits;
    }
    return numbers
        .at(sentence, next)
        .filter(word -> word.part() == Part.SCALE || word.part() == Part.HUNDRED)
        .map(word -> digits.times(BigDecimal.valueOf(word.value())))
        .map(large -> large.measured(Unit.OTHER, next + 1, stretch(sentence, next, next)))
        .orElse(digits);
  }

  private static Stretch stretch(Sentence sentence, int first, int last) {
    return new Stretch(sentence.start(first), sentence.end(last));
  }

  private Numeral measured(Sentence sentence, Numeral numeral) {
    String units = sentence.units();
    int percent = numeral.end() < sentence.end() && units.charAt(numeral.end()) == ' ' ? 1 : 0;
    int sign = numeral.end() + percent;
    if (sign < sentence.end() && units.charAt(sign) == '%') {
      return numeral.measured(Unit.PERCENT, numeral.last(), new Stretch(numeral.start(), sign + 1));
    }
    int next = numeral.last();
    if (next < sentence.count() && sentence.joined(next)) {
      Optional<Unit> unit = measures.at(sentence, next);
      if (unit.isPresent()) {
        int end = measures.endOf(sentence, next);
        return numeral.measured(unit.get(), end, stretch(sentence, next, end - 1));
      }
    }
    return currency(sentence, numeral);
  }

  private Numeral currency(Sentence sentence, Numeral numeral) {
    int sign = CurrencySign.before(sentence.units(), numeral.start());
    if (sign >= 0) {
      Unit unit = CurrencySign.unit(sentence.units(), sign);
      int start = CurrencySign.start(sentence.units(), sign);
      return numeral.measured(unit, numeral.last(), new Stretch(start, numeral.end()));
    }
    int code = numeral.first() - 1;
    if (code >= 0 && sentence.joined(numeral.first()) && sentence.length(code) == 3) {
      return measures
          .at(sentence, code)
          .filter(any -> sentence.capital(code) && measures.endOf(sentence, code) == code + 1)
          .map(money -> numeral.measured(money, numeral.last(), stretch(sentence, code, code)))
          .orElse(numeral);
    }
    return numeral;
  }

  private Optional<Numeral> range(Sentence sentence, Numeral lower) {
    int next = lower.last();
    if (lower.form() == Form.VAGUE || next >= sentence.count() || lower.value() == null) {
      return Optional.empty();
    }
    boolean dash = sentence.gap(next) == Gap.HYPHEN || spacedDash(sentence, next);
    boolean word = sentence.joined(next) && rangeWord(sentence, lower, next);
    if (!dash && !word) {
      return Optional.empty();
    }
    int start = dash ? next : next + 1;
    if (start >= sentence.count() || !dash && !sentence.joined(start)) {
      return Optional.empty();
    }
    return single(sentence, start, true).flatMap(upper -> join(sentence, lower, upper));
  }

  private static boolean spacedDash(Sentence sentence, int next) {
    return sentence.gap(next) == Gap.DASH && sentence.digit(next);
  }

  private static boolean rangeWord(Sentence sentence, Numeral lower, int next) {
    if (sentence.is(next, "to")) {
      return !sentence.is(lower.first() - 1, "from") || rangesFrom(sentence, lower.first() - 1);
    }
    if (sentence.is(next, "or")) {
      return true;
    }
    return sentence.is(next, "and") && sentence.is(lower.first() - 1, "between");
  }

  // "anywhere from 20 to 30 people"; not "rose from 20 to 30".
  private static boolean rangesFrom(Sentence sentence, int from) {
    int before = from - 1;
    return from == 0
        || !sentence.joined(from)
        || sentence.is(before, "anywhere")
        || sentence.is(before, "ranging")
        || sentence.is(before, "ranged")
        || sentence.is(before, "ranges")
        || sentence.is(before, "varying")
        || sentence.is(before, "vary");
  }

  private Optional<Numeral> join(Sentence sentence, Numeral lower, Numeral upper) {
    BigDecimal low = lower.value();
    BigDecimal high = upper.value();
    boolean years = lower.form() == Form.YEAR_LIKE && upper.form() == Form.YEAR_LIKE;
    if (low == null || high == null || years || low.compareTo(high) >= 0) {
      return Optional.empty();
    }
    BigDecimal scale = shared(sentence, low, upper);
    Numeral scaled = scale.compareTo(BigDecimal.ONE) == 0 ? lower : lower.times(scale);
    return Optional.of(scaled.to(upper));
  }

  /**
   * The scale that is said once and holds for both: "2 to 3 million", "two to three hundred
   * thousand"; 1 where the lower bound has none.
   */
  private BigDecimal shared(Sentence sentence, BigDecimal low, Numeral upper) {
    BigDecimal high = upper.value();
    BigDecimal best = BigDecimal.ONE;
    BigDecimal scale = suffix(sentence, upper);
    for (int word = upper.last() - 1; high != null && word >= upper.first(); word--) {
      Optional<NumberWord> next = numbers.at(sentence, word).filter(NumberWord::multiplies);
      scale = next.isEmpty() ? scale : scale.multiply(BigDecimal.valueOf(next.get().value()));
      if (low.multiply(scale).compareTo(high) < 0) {
        best = scale;
      }
      if (next.isEmpty() && !measures.startsAt(sentence, word)) {
        break;
      }
    }
    return best;
  }

  /** The scale glued to digits, "k" or "bn"; 1 where there is none. */
  private static BigDecimal suffix(Sentence sentence, Numeral numeral) {
    String units = sentence.units();
    int at = sentence.start(numeral.first());
    while (at < numeral.end() && !Character.isLetter(units.charAt(at)) && units.charAt(at) != ' ') {
      at++;
    }
    boolean glued = sentence.digit(numeral.first()) && at < numeral.end();
    return BigDecimal.valueOf(glued ? DigitNumeral.scale(units.charAt(at)) : 1);
  }
}
