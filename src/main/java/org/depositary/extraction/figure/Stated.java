package org.depositary.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.depositary.extraction.numeral.Numeral.Form;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that states something.
 *
 * @param unit what it counts or measures, inferred from the category where no word names it
 * @param whole what it is a part of
 * @param pointsBack true for "63 of them", whose whole stands in the sentence before
 */
record Stated(
    Quantity quantity,
    Explanation explanation,
    Unit unit,
    @Nullable Stated whole,
    boolean pointsBack) {

  private static final Explanation PLAIN = Explanation.of(FigureCategory.OTHER, 0.5, "plain");

  /** What the quantities of a sentence state; some state nothing. */
  static List<Stated> of(Sentence sentence, List<Quantity> quantities) {
    Links links = new Links(sentence, quantities);
    @Nullable Explanation[] explanations = Explainer.explain(sentence, quantities, links);
    @Nullable Stated[] byIndex = new Stated[quantities.size()];
    // A whole may stand behind its part; then it has no whole but one further behind.
    for (int i = quantities.size() - 1; i >= 0; i--) {
      if (links.wholeOf(i) == Links.NONE || links.wholeOf(i) > i) {
        byIndex[i] =
            stated(
                quantities.get(i), explanations[i], whole(i, links, byIndex), links.pointsBack(i));
      }
    }
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      if (links.wholeOf(i) != Links.NONE && links.wholeOf(i) < i) {
        byIndex[i] =
            stated(
                quantities.get(i), explanations[i], whole(i, links, byIndex), links.pointsBack(i));
      }
      if (byIndex[i] != null) {
        stated.add(byIndex[i]);
      }
    }
    return stated;
  }

  private static @Nullable Stated whole(int part, Links links, @Nullable Stated[] byIndex) {
    return links.wholeOf(part) == Links.NONE ? null : byIndex[links.wholeOf(part)];
  }

  private static @Nullable Stated stated(
      Quantity quantity, @Nullable Explanation known, @Nullable Stated whole, boolean pointsBack) {
    Explanation explanation = known == null ? PLAIN : known;
    boolean says = worth(quantity, explanation) || whole != null || pointsBack;
    return says
        ? new Stated(quantity, explanation, unit(quantity, explanation, whole), whole, pointsBack)
        : null;
  }

  Stated with(Explanation newExplanation, @Nullable Stated newWhole) {
    Unit newUnit = newWhole != null && quantity.unit() == null ? newWhole.unit() : unit;
    return new Stated(quantity, newExplanation, newUnit, newWhole, pointsBack);
  }

  @Nullable String group() {
    CountedNoun noun = quantity.noun();
    return noun == null ? null : noun.group();
  }

  // "the two countries" point back; a number without a cue is a figure where it counts something.
  private static boolean worth(Quantity quantity, Explanation explanation) {
    boolean named = quantity.unit() != null;
    if (quantity.one() && !named && !explanation.rule().equals("verb-before")) {
      return false;
    }
    if (explanation.category() != FigureCategory.OTHER) {
      return !quantity.definite() || quantity.unit() == Unit.PERSON;
    }
    boolean exact = quantity.numeral().value() != null && !quantity.one() && !quantity.definite();
    return named && exact && (quantity.listed() || quantity.numeral().form() != Form.WORDS);
  }

  private static Unit unit(Quantity quantity, Explanation explanation, @Nullable Stated whole) {
    Unit unit = quantity.unit();
    boolean damage = explanation.category().compareTo(FigureCategory.RAPED) > 0;
    if (unit != null && (quantity.listed() || damage)) {
      return unit;
    }
    if (whole != null) {
      return whole.unit();
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
