package org.depositary.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.extraction.Unit;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.extraction.numeral.NumeralScanner;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a sentence: numerals with their qualifiers and counted nouns. */
final class QuantityReader {

  private static final BigDecimal FIRST_LIKELY_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal SMALL = BigDecimal.valueOf(13);

  // What comes in whole numbers only: "12.500 people" are thousands.
  private static final Set<Unit> WHOLE =
      EnumSet.of(Unit.PERSON, Unit.FAMILY, Unit.STATE, Unit.SITE, Unit.REGION, Unit.BUILDING);

  private final NumeralScanner numerals = new NumeralScanner();

  /** Tells the spans in which no number is a figure. */
  @FunctionalInterface
  interface Taken {
    /** Asked with rising starts. */
    boolean covers(int start, int end);
  }

  /** The quantities of a sentence in text order. */
  List<Quantity> read(Sentence sentence, Taken taken) {
    List<Quantity> found = new ArrayList<>();
    Exclusions exclusions = new Exclusions(sentence);
    int at = 0;
    while (at < sentence.count()) {
      Optional<Numeral> next =
          numerals.startsAt(sentence, at) ? numerals.at(sentence, at) : Optional.empty();
      if (next.isEmpty()) {
        at++;
        continue;
      }
      Numeral numeral = rate(sentence, next.get());
      if (!taken.covers(numeral.start(), counted(sentence, numeral))) {
        quantity(sentence, numeral, exclusions).ifPresent(found::add);
      }
      at = numeral.last();
    }
    shareNouns(sentence, found);
    return found;
  }

  // The end of the number itself: "US" in "5 million US dollars" is a name as well.
  private static int counted(Sentence sentence, Numeral numeral) {
    return switch (numeral.measure()) {
      case USD, EUR, MONEY -> sentence.end(numeral.first());
      default -> numeral.end();
    };
  }

  // "one in five women": a part of them; who is no person is counted otherwise ("two in five
  // days").
  private Numeral rate(Sentence sentence, Numeral part) {
    int in = part.last();
    int next = sentence.is(in, "out") && sentence.is(in + 1, "of") ? in + 2 : in + 1;
    boolean joins = next > in + 1 || sentence.is(in, "in");
    if (!joins || next >= sentence.count() || !numerals.startsAt(sentence, next)) {
      return part;
    }
    return numerals
        .at(sentence, next)
        .filter(all -> people(NounPhrase.read(sentence, all.last(), numerals).noun()))
        .flatMap(part::outOf)
        .orElse(part);
  }

  private static boolean people(@Nullable CountedNoun noun) {
    return noun != null && noun.listed() && noun.unit() == Unit.PERSON;
  }

  /** "14 of its 20 doctors": both count doctors. */
  private static void shareNouns(Sentence sentence, List<Quantity> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Quantity part = found.get(i);
      Quantity whole = found.get(i + 1);
      int of = part.numeral().last();
      int between = whole.first() - of;
      // "14 of the town's 17 clinics"
      boolean possessive = between <= 4 && sentence.is(whole.first() - 1, "s");
      boolean counted = sentence.is(of, "of") && (between <= 2 || possessive);
      if (counted && part.unit() == null && whole.noun() != null) {
        found.set(i, part.of(whole.noun()));
      }
    }
  }

  private Optional<Quantity> quantity(Sentence sentence, Numeral written, Exclusions exclusions) {
    Qualified qualified = Qualified.read(sentence, written);
    NounPhrase phrase = NounPhrase.read(sentence, qualified.end(), numerals);
    CountedNoun noun = counted(written, phrase);
    boolean whole = noun == null || WHOLE.contains(noun.unit());
    Numeral numeral = whole ? written.whole(sentence.units()) : written;
    boolean counts = noun != null && noun.listed();
    boolean excluded = exclusions.before(numeral.first(), numeral.last(), counts);
    if (excluded || phrase.never() || !plausible(sentence, numeral, qualified, noun)) {
      return Optional.empty();
    }
    int end = noun == null ? qualified.end() : phrase.end();
    int stop = Math.max(numeral.end(), sentence.end(end - 1));
    Span span = new Span(Math.min(sentence.start(qualified.first()), numeral.start()), stop);
    return Optional.of(
        new Quantity(
            numeral,
            qualified.first(),
            end,
            qualified.qualifier(),
            qualified.additional(),
            noun,
            definite(sentence, numeral),
            span));
  }

  // Money counts nothing else; a share counts people only where it says so.
  private static @Nullable CountedNoun counted(Numeral numeral, NounPhrase phrase) {
    CountedNoun noun = phrase.noun();
    return switch (numeral.measure()) {
      case OTHER -> noun;
      case PERCENT, FRACTION -> noun == null || noun.unit() != Unit.PERSON ? null : noun;
      default -> null;
    };
  }

  private static boolean plausible(
      Sentence sentence, Numeral numeral, Qualified qualified, @Nullable CountedNoun noun) {
    boolean counts = noun != null && noun.listed();
    int before = numeral.first() - 1;
    return switch (numeral.form()) {
      case YEAR_LIKE -> (counts || medieval(numeral)) && !dated(sentence, before);
      case BARE_SCALE -> qualified.first() < numeral.first();
      case DIGITS -> !Exclusions.clock(sentence, qualified.first() - 1, numeral);
      case WORDS ->
          !one(numeral) || !indefinite(sentence, before) && !sentence.is(numeral.last(), "of");
      default -> true;
    };
  }

  // "1275 were captured": texts of our kind date little before 1500.
  private static boolean medieval(Numeral numeral) {
    BigDecimal value = numeral.value();
    return value != null && value.compareTo(FIRST_LIKELY_YEAR) < 0;
  }

  private static boolean dated(Sentence sentence, int before) {
    return sentence.is(before, "in")
        || sentence.is(before, "of")
        || sentence.is(before, "since")
        || sentence.is(before, "until")
        || sentence.is(before, "from")
        || sentence.is(before, "by")
        || sentence.is(before, "to")
        || sentence.is(before, "and")
        || sentence.is(before, "the");
  }

  private static boolean one(Numeral numeral) {
    BigDecimal value = numeral.value();
    return numeral.measure() == Unit.OTHER && value != null && value.compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean indefinite(Sentence sentence, int before) {
    return sentence.is(before, "no")
        || sentence.is(before, "any")
        || sentence.is(before, "each")
        || sentence.is(before, "every")
        || sentence.is(before, "the")
        || sentence.is(before, "this");
  }

  private static boolean definite(Sentence sentence, Numeral numeral) {
    int before = numeral.first() - 1;
    BigDecimal value = numeral.value();
    return value != null
        && value.compareTo(SMALL) < 0
        && (sentence.is(before, "the")
            || sentence.is(before, "these")
            || sentence.is(before, "those")
            || sentence.is(before, "both")
            || sentence.is(before, "our")
            || sentence.is(before, "their")
            || sentence.is(before, "its"));
  }
}
