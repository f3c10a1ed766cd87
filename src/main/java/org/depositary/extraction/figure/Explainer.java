package org.depositary.extraction.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.depositary.extraction.sentence.Gap;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives each quantity of a sentence its category, its unit and the whole it is part of.
 *
 * <p>First what its own words say; then what a part has from its whole, a list member from its
 * neighbours, a number from a noun further left; last what a bare number has from the one before.
 */
final class Explainer {

  private static final int NONE = -1;

  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final CueFinder cues;
  private final @Nullable Explanation[] explanations;
  private final int[] wholes;

  Explainer(Sentence sentence, List<Quantity> quantities) {
    this.sentence = sentence;
    this.quantities = quantities;
    this.cues = new CueFinder(sentence);
    this.explanations = new Explanation[quantities.size()];
    this.wholes = new int[quantities.size()];
    Arrays.fill(wholes, NONE);
  }

  List<Stated> explain() {
    objectsAndFirmNouns();
    wholes();
    subjects();
    sharedVerbs();
    governed();
    parts();
    return stated();
  }

  private void objectsAndFirmNouns() {
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      CountedNoun noun = quantity.noun();
      explanations[i] =
          noun != null && noun.firm()
              ? Explanation.of(noun.category(), 0.9, "counted-noun")
              : cues.before(quantity).orElse(null);
    }
  }

  private void wholes() {
    for (int i = 1; i < quantities.size(); i++) {
      Quantity part = quantities.get(i);
      int before = i - 1;
      if (subset(quantities.get(before), part)) {
        wholes[i] = wholes[before] == NONE ? before : wholes[before];
      } else if (wholes[before] != NONE && linked(before, i)) {
        wholes[i] = wholes[before];
      }
      if (wholes[i] != NONE && !fitsInto(part, quantities.get(wholes[i]))) {
        wholes[i] = NONE;
      }
    }
  }

  private boolean subset(Quantity whole, Quantity part) {
    for (int i = whole.end(); i < part.first(); i++) {
      if (Lexicon.SUBSETS.startsAt(sentence, i)
          && lightUpTo(Lexicon.SUBSETS.endOf(sentence, i), part.first())) {
        return true;
      }
    }
    return Lexicon.WHOM.startsAt(sentence, part.end())
        || Lexicon.WHOM.startsAt(sentence, part.numeral().last());
  }

  private boolean lightUpTo(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Lexicon.LIGHT.startsAt(sentence, i)) {
        return false;
      }
    }
    return from <= to;
  }

  private static boolean fitsInto(Quantity part, Quantity whole) {
    boolean sameUnit = part.countsPeople() && whole.countsPeople() || part.unit() == whole.unit();
    return sameUnit
        && (part.numeral().value() == null
            || whole.numeral().value() == null
            || part.numeral().value().compareTo(whole.numeral().value()) <= 0);
  }

  /** What became known of a whole holds for its parts. */
  private void parts() {
    for (int i = 0; i < quantities.size(); i++) {
      Explanation whole = wholes[i] == NONE ? null : explanations[wholes[i]];
      if (explanations[i] == null && whole != null) {
        explanations[i] = whole.carried("subset");
      }
    }
  }

  private void subjects() {
    for (int i = 0; i < quantities.size(); i++) {
      Explanation whole = wholes[i] == NONE ? null : explanations[wholes[i]];
      if (explanations[i] == null && whole != null) {
        explanations[i] = whole.carried("subset");
      }
      if (explanations[i] == null) {
        explanations[i] = ownWords(i).orElse(null);
      }
    }
  }

  private Optional<Explanation> ownWords(int i) {
    Quantity quantity = quantities.get(i);
    int limit = i + 1 < quantities.size() ? quantities.get(i + 1).first() : sentence.count();
    Optional<Explanation> verb = cues.inside(quantity).or(() -> cues.after(quantity, limit));
    CountedNoun noun = quantity.noun();
    boolean weak = verb.isEmpty() || verb.get().category() == FigureCategory.POPULATION;
    if (weak && noun != null && noun.category() != FigureCategory.OTHER) {
      return Optional.of(Explanation.of(noun.category(), 0.8, "counted-noun"));
    }
    return verb;
  }

  /** "63 children, 106 women murdered": what is said of the last holds for the list. */
  private void sharedVerbs() {
    for (int i = quantities.size() - 2; i >= 0; i--) {
      if (explanations[i] == null && linked(i, i + 1)) {
        carry(i + 1, i, "list");
      }
    }
    for (int i = 1; i < quantities.size(); i++) {
      if (explanations[i] == null && linked(i - 1, i)) {
        carry(i - 1, i, "list");
      }
    }
  }

  private void carry(int from, int to, String rule) {
    Explanation explanation = explanations[from];
    boolean same =
        quantities.get(from).countsPeople() && quantities.get(to).countsPeople()
            || quantities.get(from).unit() == quantities.get(to).unit();
    if (explanation != null && same) {
      explanations[to] = explanation.carried(rule);
    }
  }

  /** True where nothing but commas, "and" and the like parts two quantities. */
  private boolean linked(int one, int other) {
    int from = quantities.get(one).end();
    int to = quantities.get(other).first();
    if (sentence.marked(from, to, Gap.CLAUSE | Gap.COLON | Gap.QUOTE)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!sentence.is(i, "and")
          && !sentence.is(i, "or")
          && !sentence.is(i, "mostly")
          && !sentence.is(i, "mainly")
          && !Lexicon.SUBSETS.startsAt(sentence, i)
          && !sentence.is(i, "whom")
          && !sentence.is(i, "them")) {
        return false;
      }
    }
    return true;
  }

  private void governed() {
    int limit = 0;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (explanations[i] == null) {
        explanations[i] = cues.governing(quantity, limit).orElse(null);
      }
      if (explanations[i] == null && i > 0 && elliptic(quantity)) {
        carry(i - 1, i, "ellipsis");
      }
      if (explanations[i] == null && i > 0) {
        territory(i);
      }
      limit = explanations[i] == null ? limit : quantity.end();
    }
  }

  // "occupied 20 percent of the country, including five districts"
  private void territory(int i) {
    Explanation before = explanations[i - 1];
    Unit unit = quantities.get(i).unit();
    if (before != null
        && before.category() == FigureCategory.TERRITORY
        && (unit == Unit.REGION || unit == Unit.SQUARE_KILOMETRE || unit == Unit.HECTARE)) {
      explanations[i] = before.carried("list");
    }
  }

  // "3,000 refugees in Poland, 900 in Romania"; "49 arrests ..., compared with 38 in 2024".
  private boolean elliptic(Quantity quantity) {
    int next = quantity.end();
    boolean bare = quantity.unit() == null;
    return bare
        && (next >= sentence.count()
            || !sentence.joined(next)
            || sentence.is(next, "in")
            || sentence.is(next, "on")
            || sentence.is(next, "to")
            || sentence.is(next, "by")
            || sentence.is(next, "from")
            || sentence.is(next, "as")
            || sentence.is(next, "and"));
  }

  private List<Stated> stated() {
    @Nullable Stated[] byIndex = new Stated[quantities.size()];
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      Explanation explanation = explanations[i];
      if (explanation == null) {
        explanation = Explanation.of(FigureCategory.OTHER, 0.5, "plain");
      }
      if (worth(quantity, explanation)) {
        Stated whole = wholes[i] == NONE ? null : byIndex[wholes[i]];
        Stated next =
            new Stated(quantity, explanation, unit(quantity, explanation), group(i), whole);
        byIndex[i] = next;
        stated.add(next);
      }
    }
    return stated;
  }

  private static boolean worth(Quantity quantity, Explanation explanation) {
    if (explanation.category() != FigureCategory.OTHER) {
      return !quantity.definite() || quantity.unit() == Unit.PERSON;
    }
    boolean one = java.math.BigDecimal.ONE.equals(quantity.numeral().value());
    return quantity.unit() != null
        && quantity.numeral().value() != null
        && !quantity.definite()
        && !one
        && (quantity.noun() != CountedNoun.UNLISTED
            || quantity.numeral().form() != org.depositary.extraction.numeral.Numeral.Form.WORDS);
  }

  private @Nullable String group(int i) {
    CountedNoun noun = quantities.get(i).noun();
    return noun == null ? null : noun.group();
  }

  private static Unit unit(Quantity quantity, Explanation explanation) {
    Unit unit = quantity.unit();
    if (unit != null) {
      return unit;
    }
    return switch (explanation.category()) {
      case RECOGNISING_STATES, STATES_PARTIES -> Unit.STATE;
      case MASS_GRAVES -> Unit.SITE;
      case FAMILIES_DESTROYED -> Unit.FAMILY;
      case TERRITORY, DAMAGE, OTHER -> Unit.OTHER;
      default -> Unit.PERSON;
    };
  }
}
