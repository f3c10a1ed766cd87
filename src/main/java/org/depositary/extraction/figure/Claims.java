package org.depositary.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.depositary.extraction.Event;
import org.depositary.extraction.Figure;
import org.depositary.extraction.FigureCategory;
import org.depositary.extraction.Mention;
import org.depositary.extraction.Qualifier;
import org.depositary.extraction.Voice;
import org.depositary.extraction.event.Circumstances;
import org.depositary.extraction.event.Events;
import org.depositary.extraction.figure.Draft.Statement;
import org.depositary.extraction.numeral.Numeral;
import org.depositary.extraction.sentence.Sentence;
import org.depositary.extraction.speech.Speeches;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the sentences of a text state; a claim said again is one figure with two mentions.
 *
 * <p>The same claim is the same category, unit, group, value and qualifier in the same voice, of
 * the same place and time, each time in words of its own and in another sentence. A number that
 * only points back ("the 103") or takes its meaning from a neighbour is kept apart.
 */
final class Claims {

  private final Speeches.Walk voices;
  private final Events events;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final KnownClaims known = new KnownClaims();
  private final IdentityHashMap<Stated, Draft> byStated = new IdentityHashMap<>();

  Claims(Speeches.Walk voices, List<Mention> mentions) {
    this.voices = voices;
    this.events = new Events(mentions);
  }

  /** What makes the words of two statements one claim. */
  private record Words(
      Object words,
      @Nullable Object value,
      @Nullable Object bounds,
      String voice,
      @Nullable Object whole) {}

  /** Takes the statements of the next sentence. */
  void add(Sentence sentence, List<Stated> stated) {
    events.add(sentence);
    int number = events.count() - 1;
    for (Stated next : stated) {
      if (Occasion.of(next.explanation().category()) == Occasion.HAPPENED) {
        events.markHarm(number);
      }
      List<Voice> voice = voices.at(next.quantity().span().start());
      statements.add(new Statement(next, voice, number));
    }
  }

  /** All figures in text order. Events are settled first: they are part of what is claimed. */
  List<Figure> figures() {
    statements.forEach(this::settle);
    List<Figure> figures = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      figures.add(figure(draft));
    }
    return figures;
  }

  private void settle(Statement statement) {
    Stated stated = statement.stated();
    Occasion occasion = Occasion.of(stated.explanation().category());
    Event event = occasion.event(events, statement.sentence(), statement.span());
    Circumstances circumstances =
        events.circumstances(statement.sentence(), statement.span().start(), event);
    boolean repeatable = repeatable(stated);
    Words words = words(stated, statement.voices());
    Draft draft = repeatable ? known.find(words, circumstances, statement.sentence()) : null;
    if (draft == null) {
      draft = new Draft(statement, circumstances, event);
      drafts.add(draft);
    } else {
      draft.join(statement, circumstances, event);
    }
    if (repeatable) {
      known.learn(words, draft);
    }
    byStated.put(stated, draft);
  }

  private boolean repeatable(Stated stated) {
    Explanation explanation = stated.explanation();
    boolean partOfKnown = stated.whole() != null;
    return explanation.category() != FigureCategory.OTHER && (explanation.stated() || partOfKnown);
  }

  private Words words(Stated stated, List<Voice> voice) {
    Numeral numeral = stated.quantity().numeral();
    List<Object> words = new ArrayList<>();
    words.add(stated.explanation().category());
    words.add(stated.unit());
    words.add(stated.quantity().qualifier());
    words.add(String.valueOf(stated.group()));
    BigDecimal value = numeral.value();
    Draft whole = stated.whole() == null ? null : byStated.get(stated.whole());
    return new Words(
        words,
        value == null ? null : value.stripTrailingZeros(),
        numeral.max() == null ? null : numeral.max().stripTrailingZeros(),
        voice.get(voice.size() - 1).voice(),
        whole == null ? null : whole.spans().get(0));
  }

  private Figure figure(Draft draft) {
    Stated stated = draft.stated();
    Quantity quantity = stated.quantity();
    Numeral numeral = quantity.numeral();
    Draft whole = stated.whole() == null ? null : byStated.get(stated.whole());
    return new Figure(
        quantity.span(),
        plain(numeral.value()),
        plain(min(quantity)),
        plain(max(quantity)),
        quantity.qualifier(),
        stated.unit(),
        stated.explanation().category(),
        stated.group(),
        whole == null ? null : whole.spans().get(0),
        quantity.additional(),
        draft.event(),
        draft.voices(),
        draft.spans(),
        stated.explanation().confidence(),
        stated.explanation().rule());
  }

  /** 2.50 million is 2500000, neither 2500000.00 nor 2.5E+6. */
  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable BigDecimal min(Quantity quantity) {
    Qualifier qualifier = quantity.qualifier();
    boolean lower = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
    BigDecimal min = quantity.numeral().min();
    return min == null && lower ? quantity.numeral().value() : min;
  }

  private static @Nullable BigDecimal max(Quantity quantity) {
    Qualifier qualifier = quantity.qualifier();
    boolean upper =
        switch (qualifier) {
          case UP_TO, AS_MANY_AS, FEWER_THAN -> true;
          case EXACT, ABOUT, AT_LEAST, MORE_THAN, RANGE, VAGUE -> false;
        };
    BigDecimal max = quantity.numeral().max();
    return max == null && upper ? quantity.numeral().value() : max;
  }
}
