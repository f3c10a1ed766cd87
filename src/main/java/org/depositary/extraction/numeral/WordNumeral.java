package org.depositary.extraction.numeral;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.depositary.extraction.Unit;
import org.depositary.extraction.numeral.NumberWord.Part;
import org.depositary.extraction.numeral.Numeral.Form;
import org.depositary.extraction.numeral.Numeral.Stretch;
import org.depositary.extraction.sentence.Phrases;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number in words: "two hundred and fifty", "one fifth", "half a million".
 *
 * <p>Every word must be of a lower place than the one before it, so a number has a bounded length.
 * One instance reads one number.
 */
final class WordNumeral {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);

  private final Sentence sentence;
  private final Phrases<NumberWord> words;
  private final int first;
  private int at;
  private long total;
  private long current;
  private long scale = Long.MAX_VALUE;
  private boolean half;
  private @Nullable Part before;

  WordNumeral(Sentence sentence, Phrases<NumberWord> words, int first) {
    this.sentence = sentence;
    this.words = words;
    this.first = first;
    this.at = first;
  }

  Optional<Numeral> read() {
    while (at == first || sentence.joined(at)) {
      Optional<NumberWord> next = words.at(sentence, at);
      if (next.isEmpty()) {
        if (!joins()) {
          break;
        }
      } else if (next.get().part() == Part.FRACTION) {
        return fraction(next.get().value());
      } else if (next.get().part() == Part.ORDINAL && at > first) {
        return Optional.empty();
      } else if (!take(next.get())) {
        break;
      }
      at++;
    }
    if (before == null || before == Part.ARTICLE) {
      return Optional.empty();
    }
    return Optional.of(cardinal());
  }

  private Numeral cardinal() {
    Form form = bareScale() ? Form.BARE_SCALE : Form.WORDS;
    return numeral(BigDecimal.valueOf(total + current), at, form);
  }

  private boolean bareScale() {
    return at == first + 1 && (before == Part.SCALE || before == Part.HUNDRED);
  }

  private Numeral numeral(BigDecimal value, int last, Form form) {
    return Numeral.count(
        first, last, new Stretch(sentence.start(first), sentence.end(last - 1)), value, form);
  }

  /** Takes a word into the number; false where it cannot follow what came before. */
  private boolean take(NumberWord word) {
    boolean fits =
        switch (word.part()) {
          case UNIT -> before == null || before == Part.TENS || large();
          case TEEN, TENS -> before == null || large();
          case HUNDRED, DOZEN -> before != Part.TENS && current < 100 && !half;
          case SCALE -> word.value() < scale;
          case ARTICLE -> before == null || half;
          default -> false;
        };
    if (fits) {
      add(word);
      before = word.part();
    }
    return fits;
  }

  private boolean large() {
    return before == Part.HUNDRED || before == Part.SCALE;
  }

  private void add(NumberWord word) {
    switch (word.part()) {
      case HUNDRED, DOZEN -> current = halved(Math.max(1, current) * word.value());
      case SCALE -> {
        total += halved(Math.max(1, current) * word.value());
        current = 0;
        scale = word.value();
      }
      case ARTICLE -> {}
      default -> current += word.value();
    }
  }

  private long halved(long value) {
    long result = half ? value / 2 : value;
    half = false;
    return result;
  }

  /** True where "and" stands inside a number: "two hundred and fifty". */
  private boolean joins() {
    return at > first
        && large()
        && sentence.is(at, "and")
        && at + 1 < sentence.count()
        && sentence.joined(at + 1)
        && words.at(sentence, at + 1).filter(word -> small(word.part())).isPresent();
  }

  private static boolean small(Part part) {
    return part == Part.UNIT || part == Part.TEEN || part == Part.TENS;
  }

  // "one fifth", "two-thirds", "a quarter of", "half of", "half a million"; "a third person" and
  // "twenty-fifth" are ordinals.
  private Optional<Numeral> fraction(long denominator) {
    if (before == null) {
      return denominator == 2 ? half() : Optional.empty();
    }
    boolean one = at == first + 1 && (before == Part.ARTICLE || current == 1);
    boolean plural = sentence.endsWith(at, "s") && before == Part.UNIT && total == 0;
    boolean article = before == Part.ARTICLE;
    if (!one && !plural || one && denominator != 2 && !partOf(at + 1, article)) {
      return Optional.empty();
    }
    return Optional.of(part(Math.max(1, current), denominator));
  }

  // "one third died" is a part, "one third party" and "a third person" are not.
  private boolean partOf(int word, boolean article) {
    return sentence.is(word, "of")
        || sentence.is(word, "were")
        || sentence.is(word, "are")
        || !article
            && !sentence.is(word, "party")
            && !sentence.is(word, "person")
            && !sentence.is(word, "state")
            && !sentence.is(word, "country");
  }

  private Optional<Numeral> half() {
    boolean article = sentence.is(at + 1, "a") && sentence.joined(at + 1);
    if (article) {
      half = true;
      at++;
      return read();
    }
    boolean part =
        sentence.is(at + 1, "of")
            || sentence.is(at + 1, "the")
            || sentence.is(at + 1, "were")
            || sentence.is(at + 1, "are");
    return part && !period(at - 1) ? Optional.of(part(1, 2)) : Optional.empty();
  }

  /** "the first half of 2019" */
  private boolean period(int word) {
    return sentence.is(word, "first")
        || sentence.is(word, "second")
        || sentence.is(word, "other")
        || sentence.is(word, "latter")
        || sentence.is(word, "last");
  }

  private Numeral part(long numerator, long denominator) {
    BigDecimal value =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), SIX_DIGITS)
            .stripTrailingZeros();
    return numeral(value, at + 1, Form.WORDS)
        .measured(Unit.FRACTION, at + 1, new Stretch(sentence.start(first), sentence.end(at)));
  }
}
