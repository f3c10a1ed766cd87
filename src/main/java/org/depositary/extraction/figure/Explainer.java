package org.depositary.extraction.figure;

import java.util.List;
import java.util.Optional;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Unit;
import org.depositary.extraction.sentence.Grammar;
import org.depositary.extraction.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each quantity of a sentence what it counts.
 *
 * <p>First what its own words say; then what a part has from its whole, a list member from its
 * neighbours, a number from a noun further left; last what a bare number has from the one before.
 */
final class Explainer {

  private static final int NEAR_CLAUSE = 8;

  private final Sentence sentence;
  private final List<Quantity> quantities;
  private final Links links;
  private final CueFinder cues;
  private final @Nullable Explanation[] explanations;

  private Explainer(Sentence sentence, List<Quantity> quantities, Links links) {
    this.sentence = sentence;
    this.quantities = quantities;
    this.links = links;
    this.cues = new CueFinder(sentence);
    this.explanations = new Explanation[quantities.size()];
  }

  /** The explanation of each quantity; null where the sentence gives none. */
  static @Nullable Explanation[] explain(
      Sentence sentence, List<Quantity> quantities, Links links) {
    Explainer explainer = new Explainer(sentence, quantities, links);
    explainer.objectsAndFirmNouns();
    explainer.subjects();
    explainer.sharedVerbs();
    explainer.governed();
    explainer.parts();
    explainer.survivors();
    return explainer.explanations;
  }

  private void objectsAndFirmNouns() {
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      CountedNoun noun = quantity.noun();
      explanations[i] =
          noun != null && noun.firm()
              ? Explanation.of(noun.category(), 0.9, "counted-noun")
              : cues.before(quantity, i == 0 ? 0 : quantities.get(i - 1).end()).orElse(null);
    }
  }

  private void subjects() {
    for (int i = 0; i < quantities.size(); i++) {
      if (explanations[i] == null) {
        explanations[i] = ownClause(i).orElse(null);
      }
      if (links.wholeOf(i) < i) {
        fromWhole(i);
      }
      if (explanations[i] == null) {
        explanations[i] = ownWords(i).orElse(null);
      }
    }
  }

  /** What became known of a whole holds for its parts. */
  private void parts() {
    for (int i = 0; i < quantities.size(); i++) {
      fromWhole(i);
    }
  }

  private void fromWhole(int part) {
    int whole = links.wholeOf(part);
    Explanation known = whole == Links.NONE ? null : explanations[whole];
    if (explanations[part] == null && known != null) {
      explanations[part] = known.carried("subset");
    }
  }

  /** "90 disappeared, 17 of whom were later shot": what is said of the part alone. */
  private Optional<Explanation> ownClause(int i) {
    Quantity part = quantities.get(i);
    int from = links.clauseOf(part);
    if (from == Links.NONE) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.count(), from + NEAR_CLAUSE);
    for (int word = from; word < limit; word++) {
      if (Grammar.RELATIVE.at(sentence, word)) {
        limit = word;
      }
    }
    return cues.after(part, from, limit);
  }

  private Optional<Explanation> ownWords(int i) {
    Quantity quantity = quantities.get(i);
    Optional<Explanation> verb = links.base(i) ? Optional.empty() : verb(i);
    CountedNoun noun = quantity.noun();
    // "1 million refugees, who live in": where somebody lives says less than what they are.
    boolean weak = verb.isEmpty() || verb.get().category() == FigureCategory.POPULATION;
    if (weak && noun != null && noun.category() != FigureCategory.OTHER) {
      return Optional.of(Explanation.of(noun.category(), 0.8, "counted-noun"));
    }
    return verb;
  }

  // "half of the 12,000 inhabitants were expelled": the second number ends the subject.
  private Optional<Explanation> verb(int i) {
    Quantity quantity = quantities.get(i);
    if (i > 0 && links.placedIn(i - 1, i)) {
      return Optional.empty();
    }
    boolean counted =
        i + 1 < quantities.size() && (links.countedFrom(i, i + 1) || links.placedIn(i, i + 1));
    int last = counted ? i + 1 : i;
    int limit = last + 1 < quantities.size() ? quantities.get(last + 1).first() : sentence.count();
    Quantity subject = quantities.get(last);
    return cues.inside(quantity).or(() -> cues.after(subject, subject.end(), limit));
  }

  /** "63 children, 106 women murdered": what is said of the last holds for the list. */
  private void sharedVerbs() {
    for (int i = quantities.size() - 2; i >= 0; i--) {
      if (explanations[i] == null && links.linked(i, i + 1)) {
        carry(i + 1, i, "list");
      }
    }
    for (int i = 1; i < quantities.size(); i++) {
      if (explanations[i] == null
          && links.linked(i - 1, i)
          && !cues.clause().predicateAt(quantities.get(i).end())) {
        carry(i - 1, i, "list");
      }
    }
  }

  /** "Police shot 20 protesters, killing six": not all who were shot died. */
  private void survivors() {
    for (int i = 0; i + 1 < quantities.size(); i++) {
      Explanation known = explanations[i];
      if (known != null
          && known.category() == FigureCategory.KILLED
          && links.wholeOf(i + 1) == i
          && cues.killing(quantities.get(i + 1))) {
        explanations[i] = Explanation.of(FigureCategory.OTHER, 0.7, "not-all-died");
      }
    }
  }

  private void carry(int from, int to, String rule) {
    Explanation explanation = explanations[from];
    boolean same =
        quantities.get(from).countsPeople() && quantities.get(to).countsPeople()
            || quantities.get(from).unit() == quantities.get(to).unit()
            || links.wholeOf(from) == to
            || rule.equals("ellipsis");
    if (explanation != null && same) {
      explanations[to] = explanation.carried(rule);
    }
  }

  private void governed() {
    int limit = 0;
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (explanations[i] == null) {
        explanations[i] = cues.governing(quantity, limit).orElse(null);
      }
      if (explanations[i] == null && i > 0) {
        fromBefore(i);
      }
      limit = explanations[i] == null ? limit : quantity.end();
    }
  }

  private void fromBefore(int i) {
    Explanation before = explanations[i - 1];
    if (elliptic(quantities.get(i))) {
      carry(i - 1, i, "ellipsis");
    } else if (before != null
        && before.category() == FigureCategory.TERRITORY
        && region(quantities.get(i).unit())) {
      // "occupied 20 percent of the country, including five districts"
      explanations[i] = before.carried("list");
    }
  }

  private static boolean region(@Nullable Unit unit) {
    return unit == Unit.REGION || unit == Unit.SQUARE_KILOMETRE || unit == Unit.HECTARE;
  }

  // "3,000 refugees in Poland, 900 in Romania"; "49 arrests ..., compared with 38 in 2024".
  private boolean elliptic(Quantity quantity) {
    int next = quantity.end();
    boolean bare = quantity.unit() == null;
    return bare
        && (next >= sentence.count()
            || !sentence.joined(next)
            || sentence.is(next, "in")
            || sentence.is(next, "at")
            || sentence.is(next, "according")
            || sentence.is(next, "a") && sentence.is(next + 2, "earlier")
            || sentence.is(next, "on")
            || sentence.is(next, "to")
            || sentence.is(next, "by")
            || sentence.is(next, "from")
            || sentence.is(next, "as")
            || sentence.is(next, "and"));
  }
}
