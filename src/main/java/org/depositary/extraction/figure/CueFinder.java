package org.depositary.extraction.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Marks;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that says what the quantity of a sentence counts.
 *
 * <p>Where two phrases are coordinated ("captured and taken hostage", "killed or injured") the one
 * whose category comes first in {@link FigureCategory} wins.
 */
final class CueFinder {

  private static final int WIDEST_CUE = 6;
  private static final int WIDEST_LEFT = 6;
  private static final int WIDEST_RIGHT = 30;
  private static final int WIDEST_GOVERNED = 30;
  private static final int NEAR = 4;

  private final Sentence sentence;
  private final Marks<List<Cue>> cues;
  private final Clause clause;

  CueFinder(Sentence sentence) {
    this.sentence = sentence;
    this.cues = Lexicon.CUES.marks(sentence);
    this.clause = new Clause(sentence, cues);
  }

  /**
   * The verb or noun whose object the quantity is: "killed as many as 613", "the fate of 150".
   *
   * @param limit the word after the quantity before
   */
  Optional<Explanation> before(Quantity quantity, int limit) {
    int at = quantity.first();
    for (int i = 0; i <= WIDEST_LEFT && at > 0; i++) {
      if ((sentence.gap(at) & Gap.PHRASE & ~Gap.COLON) != 0) {
        return Optional.empty();
      }
      int start = cues.startOfPhraseBefore(at, WIDEST_CUE);
      Cue cue = start < 0 ? null : choose(start, quantity, Cue::takesObject);
      if (cue != null) {
        return cue.place() == Cue.Place.BOTH && clause.passive(start)
            ? Optional.empty()
            : Optional.of(
                Explanation.of(coordinatedBefore(start, limit, quantity, cue), 0.9, "verb-before"));
      }
      if (!Lexicon.LIGHT.startsAt(sentence, at - 1)) {
        return Optional.empty();
      }
      at--;
    }
    return Optional.empty();
  }

  /** A past form inside the noun phrase: "200 displaced families". */
  Optional<Explanation> inside(Quantity quantity) {
    for (int i = quantity.numeral().last(); i < quantity.end(); i++) {
      Cue cue = choose(i, quantity, any -> any.place() == Cue.Place.BOTH);
      if (cue != null) {
        return Optional.of(Explanation.of(cue.category(), 0.85, "adjective"));
      }
    }
    return Optional.empty();
  }

  /**
   * The verb whose subject the quantity is: "613 people were killed".
   *
   * @param from the word after the subject
   * @param limit the word at which the next quantity starts
   */
  Optional<Explanation> after(Quantity quantity, int from, int limit) {
    int stop = Math.min(limit, Math.min(sentence.count(), from + WIDEST_RIGHT));
    boolean somebody = false;
    for (int i = from; i < stop; i++) {
      // "... in exchange for a journalist who was abducted": not of those who are counted.
      if (clause.endsClause(i, from) || somebody && sentence.is(i, "who")) {
        return Optional.empty();
      }
      somebody |= sentence.is(i, "a") || sentence.is(i, "an");
      Cue cue = choose(i, quantity, Cue::takesSubject);
      if (cue != null
          && near(i, from, cue)
          && (cue.place() == Cue.Place.AFTER || !object(i, limit) && clause.subjectOf(i, from))) {
        int later = longerInside(i, quantity);
        Cue chosen = later > i ? chooseSubject(later, quantity, cue) : cue;
        FigureCategory category = coordinatedAfter(later, quantity, chosen);
        return Optional.of(Explanation.of(category, 0.9, "verb-after"));
      }
    }
    return Optional.empty();
  }

  /** "30 soldiers killed two": the next quantity is what the verb is about. */
  private boolean object(int cue, int limit) {
    return cues.end(cue) == limit
        && limit < sentence.count()
        && sentence.joined(limit)
        && !clause.passive(cue);
  }

  // "250 officials on a list meant to keep suspects from fleeing": a present form, and a verb that
  // says only where people live, must stand beside its subject.
  private boolean near(int cue, int from, Cue chosen) {
    boolean loose =
        chosen.category() == FigureCategory.POPULATION
            || chosen.personal() && sentence.endsWith(cues.end(cue) - 1, "ing");
    return !sentence.is(cue - 1, "the") && (!loose || cue - from <= NEAR);
  }

  /** "..., killing six": a part of those before. */
  boolean killing(Quantity quantity) {
    return sentence.is(quantity.first() - 1, "killing")
        || sentence.is(quantity.first() - 1, "wounding");
  }

  /** What the words between are about. */
  Clause clause() {
    return clause;
  }

  /** The noun that holds for the quantity from further left: "the death toll has risen to 485". */
  Optional<Explanation> governing(Quantity quantity, int limit) {
    boolean numbering = numbering(quantity);
    int stop = Math.max(limit, quantity.first() - WIDEST_GOVERNED);
    for (int i = quantity.first() - 1; i >= stop; i--) {
      if (sentence.marked(i + 1, i + 1, Gap.SEMICOLON)) {
        return Optional.empty();
      }
      int distance = quantity.first() - i;
      Cue cue = choose(i, quantity, any -> governs(any, numbering, distance));
      if (cue != null) {
        return Optional.of(
            Explanation.of(coordinatedBefore(i, limit, quantity, cue), 0.7, "governing-noun"));
      }
    }
    return Optional.empty();
  }

  private static boolean governs(Cue cue, boolean numbering, int distance) {
    boolean near = cue.category() != FigureCategory.POPULATION || distance <= 2 * NEAR;
    return numbering || cue.place() == Cue.Place.GOVERNS && near;
  }

  private boolean numbering(Quantity quantity) {
    int before = quantity.first() - 1;
    return sentence.is(before, "numbering")
        || sentence.is(before, "totalling")
        || sentence.is(before, "totaling");
  }

  // "were held hostage": the phrase that starts inside another and ends later says more.
  private int longerInside(int cue, Quantity quantity) {
    for (int i = cue + 1; i < cues.end(cue); i++) {
      if (choose(i, quantity, Cue::takesSubject) != null && cues.end(i) > cues.end(cue)) {
        return i;
      }
    }
    return cue;
  }

  private Cue chooseSubject(int word, Quantity quantity, Cue otherwise) {
    Cue cue = choose(word, quantity, Cue::takesSubject);
    return cue == null ? otherwise : cue;
  }

  private FigureCategory coordinatedAfter(int cue, Quantity quantity, Cue chosen) {
    FigureCategory best = chosen.category();
    int from = cues.end(cue);
    for (int i = from; i < Math.min(sentence.count(), from + 5); i++) {
      if (sentence.digit(i) || (sentence.gap(i) & Gap.CLAUSE) != 0) {
        break;
      }
      Cue other = choose(i, quantity, Cue::takesSubject);
      if (other != null && coordinated(from, i)) {
        best = first(best, other.category());
      }
    }
    return best;
  }

  private FigureCategory coordinatedBefore(int cue, int limit, Quantity quantity, Cue chosen) {
    for (int i = Math.max(limit, cue - 4); i < cue; i++) {
      Cue other = choose(i, quantity, Cue::takesObject);
      if (other != null && coordinated(cues.end(i), cue)) {
        return first(chosen.category(), other.category());
      }
    }
    return chosen.category();
  }

  private boolean coordinated(int from, int to) {
    return to - from <= 2
        && to > from
        && !sentence.marked(from, to, Gap.PHRASE)
        && (sentence.is(from, "and") || sentence.is(from, "or"))
        && !sentence.digit(to - 1);
  }

  private static FigureCategory first(FigureCategory one, FigureCategory other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  // Of several meanings of a phrase the one with the fewest units is the most particular.
  private @Nullable Cue choose(int word, Quantity quantity, Predicate<Cue> wanted) {
    List<Cue> all = cues.at(word);
    if (all == null) {
      return null;
    }
    return all.stream()
        .filter(cue -> wanted.test(cue) && quantity.fits(cue))
        .min(Comparator.comparingInt(cue -> cue.units().size()))
        .orElse(null);
  }
}
